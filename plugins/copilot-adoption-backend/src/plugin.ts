import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { notificationService } from '@backstage/plugin-notifications-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { registerActions } from './actions';
import { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import { readSettings } from './config';
import { registerExtensionPoints } from './extensions';
import { createSyncControl } from './control';
import { OctokitConnectionProbe } from './github/OctokitConnectionProbe';
import { patienceServiceRef } from './github/Patience';
import { createMetrics } from './metrics';
import { scheduleNotifications } from './notifications';
import { Notifier } from './notifications/Notifier';
import { OpenMetrics } from './openmetrics';
import { PermissionGuard } from './permissions';
import { annotatedTeams } from './permissions/annotatedTeams';
import { ReadAccess } from './permissions/ReadAccess';
import { registerPermissions } from './permissions/registerPermissions';
import { createRouter } from './routes';
import { limitQueries } from './store/limitQueries';
import { ConnectionChecks, openSync, scheduleSync, SyncRunner } from './sync';

/**
 * The backend of Copilot Adoption: it fetches GitHub's Copilot reports, keeps them, and answers questions about them.
 *
 * @public
 */
export const copilotAdoptionPlugin = createBackendPlugin({
  pluginId: 'copilot-adoption',
  register(env) {
    const extensions = registerExtensionPoints(env);
    env.registerInit({
      deps: {
        actions: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metricsService: metricsServiceRef,
        notifications: notificationService,
        patience: patienceServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootLifecycle: coreServices.rootLifecycle,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const settings = readSettings(deps.config);
        const { credentials } = extensions;
        const github = { ...deps, settings, credentials };
        const sync = await openSync(github);
        const { store, source } = sync;
        const runner = new SyncRunner(sync);
        const isSyncing = settings.syncEnabled && settings.scopes.length > 0;
        const wake = isSyncing ? scheduleSync({ ...deps, runner }) : () => {};
        const database = await deps.database.getClient();
        const limited = limitQueries(database, settings.queryTimeout);
        const guard = new PermissionGuard({ ...deps, settings });
        const readAccess = new ReadAccess(deps);
        const { metrics, access, resources } = createMetrics({
          ...deps,
          ...{ settings, guard, readAccess, extensions },
          database: limited,
        });
        scheduleNotifications({
          ...{ ...deps, db: database, settings, metrics },
          teamMapping: extensions.teamMapping ?? annotatedTeams,
          notifier: new Notifier({ ...deps, db: database }),
        });
        registerPermissions({ ...deps, resources });
        registerActions({ registry: deps.actions, metrics });
        const probe = OctokitConnectionProbe.fromConfig(github);
        const control = createSyncControl({
          ...{ ...deps, settings, store, guard, wake },
          database: limited,
          checks: new ConnectionChecks({ ...deps, probe }),
        });
        const openMetrics = new OpenMetrics({
          ...{ metrics, access, control, settings, clock: deps.clock },
          rateLimits: () => source.rateLimits,
        });
        deps.httpRouter.use(
          createRouter({ ...deps, metrics, access, control, openMetrics }),
        );
      },
    });
  },
});
