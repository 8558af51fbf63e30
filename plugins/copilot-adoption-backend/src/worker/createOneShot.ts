import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { registerExtensionPoints } from '../extensions';
import { syncOnce, SyncOutcome } from '../sync';
import { openWorker, workerDeps } from './openWorker';

/** A worker that does what is due, tells what came of it, and has nothing to do any more. */
export function createOneShot(options: { onEnd(outcome: SyncOutcome): void }) {
  return createBackendPlugin({
    pluginId: 'copilot-adoption',
    register(env) {
      const extensions = registerExtensionPoints(env);
      env.registerInit({
        deps: workerDeps,
        async init(deps) {
          const { lifecycle, logger, rootLifecycle } = deps;
          const sync = await openWorker({
            ...deps,
            credentials: extensions.credentials,
          });
          const stop = new AbortController();
          let syncing: Promise<void> = Promise.resolve();
          rootLifecycle.addStartupHook(() => {
            syncing = syncOnce(sync, stop.signal).then(options.onEnd, error => {
              logger.error('The Copilot sync failed.', toError(error));
              options.onEnd('failed');
            });
          });
          lifecycle.addShutdownHook(async () => {
            stop.abort();
            await syncing;
          });
        },
      });
    },
  });
}
