import { meQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { ownTable } from './csv/ownTable';
import { sendCsv } from './csv/sendCsv';
import { wantsCsv } from './csv/wantsCsv';
import { parseQuery } from './parseQuery';
import { readPeriod } from './readPeriod';
import { readScope } from './readScope';
import { RouteOptions } from './RouteOptions';

/** `GET /me`: the caller's own figures, whoever that is by the credentials. */
export function addMeRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/me', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const query = parseQuery(meQuerySchema, request.query);
    const { granularity } = query;
    const period = readPeriod(query.from, query.to);
    const question = { scope: readScope(query.scope), ...period, granularity };
    const isCsv = wantsCsv(request, response);
    const answer = await metrics.getSelf(question, { credentials });
    if (isCsv) {
      await sendCsv(response, ownTable(answer));
    } else {
      response.json(answer);
    }
  });
}
