import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { RouteOptions } from './RouteOptions';

/** `GET /sync`: how complete the data is, and why not. */
export function addSyncRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/sync', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    response.json(await metrics.getSync({ credentials }));
  });
}
