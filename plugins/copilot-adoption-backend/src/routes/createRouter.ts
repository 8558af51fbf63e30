import { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { addMetricsRoute } from './metrics';
import { RouteOptions } from './RouteOptions';
import { addScopesRoute } from './scopes';
import { addSeriesRoute } from './series';
import { addSubjectsRoute } from './subjects';
import { addSyncRoute } from './sync';

/**
 * The plugin's HTTP API: reads queries, asks the metrics and writes their answers.
 */
export function createRouter(options: RouteOptions): Router {
  const router = createPromiseRouter();
  router.use((_request, response, next) => {
    // Answers depend on the caller and change with every sync, so they are kept only to be asked about again.
    response.set('Cache-Control', 'private, no-cache');
    next();
  });
  addScopesRoute(router, options);
  addMetricsRoute(router, options);
  addSubjectsRoute(router, options);
  addSeriesRoute(router, options);
  addSyncRoute(router, options);
  return router;
}
