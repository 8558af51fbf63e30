import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { encodeCursor } from './cursor';
import { parseRankingQuery } from './parseRankingQuery';
import { RouteOptions } from './RouteOptions';

/** `GET /ranking`: metrics of a period, side by side. */
export function addRankingRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/ranking', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { question, origin } = parseRankingQuery(request.query);
    const { next, ...answer } = await metrics.getRanking(question, {
      credentials,
    });
    const nextCursor = next === undefined ? null : encodeCursor(origin, next);
    response.json({ ...answer, nextCursor });
  });
}
