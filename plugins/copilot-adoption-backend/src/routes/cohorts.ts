import { cohortsQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';
import { RouteOptions } from './RouteOptions';
import { unlessKnown } from './unlessKnown';

/** `GET /cohorts`: who stays, by the month of first use. */
export function addCohortsRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/cohorts', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { scope, months } = parseQuery(cohortsQuerySchema, request.query);
    const question = { scope: readScope(scope), months };
    const onVersion = unlessKnown(request, response);
    response.json(
      await metrics.getCohorts(question, { credentials, onVersion }),
    );
  });
}
