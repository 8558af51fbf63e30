import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { encodeCursor } from './cursor';
import { parseSubjectsQuery } from './parseSubjectsQuery';
import { RouteOptions } from './RouteOptions';
import { unlessKnown } from './unlessKnown';

/** `GET /subjects`: whom can be asked about within a scope. */
export function addSubjectsRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/subjects', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { after, ...question } = parseSubjectsQuery(request.query);
    const { next, ...answer } = await metrics.listSubjects(
      { ...question, after },
      { credentials, onVersion: unlessKnown(request, response) },
    );
    const nextCursor = next ? encodeCursor(question, next) : null;
    response.json({ ...answer, nextCursor });
  });
}
