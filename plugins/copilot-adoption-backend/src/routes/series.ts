import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { sendCsv } from './csv/sendCsv';
import { seriesTable } from './csv/seriesTable';
import { wantsCsv } from './csv/wantsCsv';
import { parseSeriesQuery } from './parseSeriesQuery';
import { RouteOptions } from './RouteOptions';
import { unlessKnown } from './unlessKnown';

/** `GET /series`: metrics over time. */
export function addSeriesRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/series', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const question = parseSeriesQuery(request.query);
    const isCsv = wantsCsv(request, response);
    const answer = await metrics.getSeries(question, {
      credentials,
      onVersion: unlessKnown(request, response, isCsv ? 'csv' : 'json'),
    });
    if (isCsv) {
      await sendCsv(response, seriesTable(answer, question));
    } else {
      response.json(answer);
    }
  });
}
