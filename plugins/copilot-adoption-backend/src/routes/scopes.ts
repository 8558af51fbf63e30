import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { RouteOptions } from './RouteOptions';

/** `GET /scopes`: the enterprises and organizations that can be asked about. */
export function addScopesRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/scopes', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    response.json(await metrics.listScopes({ credentials }));
  });
}
