import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { clockServiceRef } from './clock';
import { readSettings } from './config';
import { OctokitReportSource } from './github/OctokitReportSource';
import { createMetrics } from './metrics';
import { createRouter } from './routes';
import { DatabaseAdoptionStore } from './store/DatabaseAdoptionStore';
import { scheduleSync, SyncRunner } from './sync';

/**
 * The backend of Copilot Adoption: it fetches GitHub's Copilot reports, keeps them, and answers questions about them.
 *
 * @public
 */
export const copilotAdoptionPlugin = createBackendPlugin({
  pluginId: 'copilot-adoption',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        rootLifecycle: coreServices.rootLifecycle,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { clock, config, database, logger } = deps;
        const settings = readSettings(config);
        const store = await DatabaseAdoptionStore.create({
          database,
          clock,
          logger,
        });
        const rows = await store.registerScopes(settings.scopes);
        const metrics = createMetrics({
          ...deps,
          database: await database.getClient(),
          settings,
        });
        deps.httpRouter.use(createRouter({ ...deps, metrics }));
        if (settings.syncEnabled && settings.scopes.length > 0) {
          const source = OctokitReportSource.fromConfig({
            config,
            logger,
            clock,
            settings,
          });
          const scopes = settings.scopes.map((scope, index) => ({
            ...scope,
            id: rows[index].id,
          }));
          const tools = { store, source, clock, logger, settings, scopes };
          scheduleSync({ ...deps, runner: new SyncRunner(tools) });
        }
      },
    });
  },
});
