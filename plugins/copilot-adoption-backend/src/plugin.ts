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
        const settings = readSettings(deps.config);
        const store = await DatabaseAdoptionStore.create(deps);
        await store.registerScopes(settings.scopes);
        if (settings.syncEnabled && settings.scopes.length > 0) {
          const source = OctokitReportSource.fromConfig({ ...deps, settings });
          const tools = { ...deps, settings, store, source };
          scheduleSync({ ...deps, runner: new SyncRunner(tools) });
        }
        const database = await deps.database.getClient();
        const metrics = createMetrics({ ...deps, database, settings });
        deps.httpRouter.use(createRouter({ ...deps, metrics }));
      },
    });
  },
});
