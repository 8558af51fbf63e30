import { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { addAccessRoute } from './access';
import { answerNotModified } from './answerNotModified';
import { addCohortsRoute } from './cohorts';
import { addTeamGroupsRoute } from './teamGroups';
import { addMeRoute } from './me';
import { addMetricsRoute } from './metrics';
import { addOpenapiRoute } from './openapi/openapi';
import { addOpenMetricsRoute } from './openmetrics';
import { addRankingRoute } from './ranking';
import { addErasuresRoute } from './erasures';
import { explainTimeout } from './explainTimeout';
import { RouteOptions } from './RouteOptions';
import { addScopesRoute } from './scopes';
import { addSeatRoutes } from './seats';
import { addSeriesRoute } from './series';
import { addSubjectsRoute } from './subjects';
import { addSyncRoute } from './sync';
import { addSyncChecksRoute } from './syncChecks';
import { addSyncDaysRoute } from './syncDays';
import { addSyncDifferencesRoute } from './syncDifferences';
import { addSyncRunRoutes } from './syncRuns';

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
  addAccessRoute(router, options);
  addMetricsRoute(router, options);
  addSubjectsRoute(router, options);
  addSeriesRoute(router, options);
  addRankingRoute(router, options);
  addTeamGroupsRoute(router, options);
  addCohortsRoute(router, options);
  addSeatRoutes(router, options);
  addMeRoute(router, options);
  addSyncRoute(router, options);
  addOpenMetricsRoute(router, options);
  addOpenapiRoute(router, options);
  addSyncChecksRoute(router, options);
  addErasuresRoute(router, options);
  addSyncDaysRoute(router, options);
  addSyncDifferencesRoute(router, options);
  addSyncRunRoutes(router, options);
  router.use(answerNotModified, explainTimeout);
  return router;
}
