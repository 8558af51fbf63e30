import { accessQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';
import { RouteOptions } from './RouteOptions';

/** `GET /access`: what the caller may see and do. */
export function addAccessRoute(
  router: Router,
  { access, httpAuth }: RouteOptions,
): void {
  router.get('/access', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { scope } = parseQuery(accessQuerySchema, request.query);
    const about = scope === undefined ? undefined : readScope(scope);
    response.json(await access.describe(about, { credentials }));
  });
}
