import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { registerExtensionPoints } from '../extensions';
import { scheduleSync, SyncRunner } from '../sync';
import { openWorker, workerDeps } from './openWorker';

/**
 * The sync of Copilot Adoption alone, for a backend of its own that shares the PostgreSQL database with those that
 * answer. It has no API, and takes up the runs that are asked for there.
 *
 * @public
 */
export const copilotAdoptionSyncWorker = createBackendPlugin({
  pluginId: 'copilot-adoption',
  register(env) {
    const extensions = registerExtensionPoints(env);
    env.registerInit({
      deps: { ...workerDeps, scheduler: coreServices.scheduler },
      async init(deps) {
        const sync = await openWorker({
          ...deps,
          credentials: extensions.credentials,
        });
        scheduleSync({ ...deps, runner: new SyncRunner(sync) });
      },
    });
  },
});
