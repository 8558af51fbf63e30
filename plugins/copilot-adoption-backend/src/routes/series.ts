import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { parseSeriesQuery } from './parseSeriesQuery';
import { RouteOptions } from './RouteOptions';

/** `GET /series`: metrics over time. */
export function addSeriesRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/series', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const question = parseSeriesQuery(request.query);
    response.json(await metrics.getSeries(question, { credentials }));
  });
}
