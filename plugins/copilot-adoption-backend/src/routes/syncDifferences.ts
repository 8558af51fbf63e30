import { syncDifferencesQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';
import { RouteOptions } from './RouteOptions';

/** `GET /sync/differences`: where GitHub's own figures contradict what is stored. */
export function addSyncDifferencesRoute(
  router: Router,
  { control, httpAuth }: RouteOptions,
): void {
  router.get('/sync/differences', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { scope } = parseQuery(syncDifferencesQuerySchema, request.query);
    const items = await control.listDifferences(
      scope === undefined ? undefined : readScope(scope),
      { credentials },
    );
    response.json({ items, nextCursor: null });
  });
}
