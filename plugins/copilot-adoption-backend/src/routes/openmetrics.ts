import { Router } from 'express';
import {
  formatOpenMetrics,
  formatPlainText,
  openMetricsType,
  plainTextType,
  prefersPlainText,
} from '../openmetrics';
import { credentialsOf } from './credentialsOf';
import { RouteOptions } from './RouteOptions';

/** `GET /openmetrics`: the newest figures, for Prometheus and whatever else collects them. */
export function addOpenMetricsRoute(
  router: Router,
  { openMetrics, httpAuth }: RouteOptions,
): void {
  router.get('/openmetrics', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const families = await openMetrics.expose(credentials);
    const isPlain = prefersPlainText(request.headers.accept);
    const text = isPlain
      ? formatPlainText(families)
      : formatOpenMetrics(families);
    response.vary('Accept');
    response.set('Content-Type', isPlain ? plainTextType : openMetricsType);
    // As bytes, so that Express leaves the order of the parameters alone.
    response.send(Buffer.from(text));
  });
}
