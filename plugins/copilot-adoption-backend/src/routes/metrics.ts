import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { RouteOptions } from './RouteOptions';

/** `GET /metrics`: what can be asked, and what it means. */
export function addMetricsRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/metrics', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    response.json(await metrics.listMetrics({ credentials }));
  });
}
