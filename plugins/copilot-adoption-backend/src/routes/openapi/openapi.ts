import { Router } from 'express';
import { credentialsOf } from '../credentialsOf';
import { RouteOptions } from '../RouteOptions';
import { describeApi } from './describeApi';
import { endpoints } from './endpoints';

/** `GET /openapi.json`: what can be asked, and what comes back. */
export function addOpenapiRoute(
  router: Router,
  { httpAuth }: Pick<RouteOptions, 'httpAuth'>,
): void {
  const description = describeApi(endpoints);
  router.get('/openapi.json', async (request, response) => {
    await credentialsOf(request, httpAuth);
    response.json(description);
  });
}
