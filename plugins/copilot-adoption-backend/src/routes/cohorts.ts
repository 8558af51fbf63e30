import { cohortsQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { cohortsTable } from './csv/cohortsTable';
import { sendCsv } from './csv/sendCsv';
import { wantsCsv } from './csv/wantsCsv';
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
    const isCsv = wantsCsv(request, response);
    const answer = await metrics.getCohorts(question, {
      credentials,
      onVersion: unlessKnown(request, response, isCsv ? 'csv' : 'json'),
    });
    if (isCsv) {
      await sendCsv(response, cohortsTable(answer));
    } else {
      response.json(answer);
    }
  });
}
