import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { createBackend } from '@backstage/backend-defaults';
import { toError } from '@backstage/errors';
import { SyncOutcome } from '../sync';
import { createOneShot } from './createOneShot';
import { syncExitCodes } from './exitCodes';
import { isMisconfiguration } from './isMisconfiguration';

/** Nobody asks a process that is about to end, and the port may be the backend's. */
const withoutHttp = [
  createServiceFactory({
    service: coreServices.rootHttpRouter,
    deps: {},
    factory: () => ({ use() {} }),
  }),
  createServiceFactory({
    service: coreServices.httpRouter,
    deps: {},
    factory: () => ({ use() {}, addAuthPolicy() {} }),
  }),
];

/**
 * Runs the sync in a backend that has nothing else to do, until everything that is due is done.
 *
 * @returns the exit code for the process, one of {@link syncExitCodes}. What went wrong was logged, or written to the
 * standard error where the backend did not start.
 * @public
 */
export async function runSyncOnce(
  backend: ReturnType<typeof createBackend>,
): Promise<number> {
  const ended = new Promise<SyncOutcome>(resolve => {
    backend.add(createOneShot({ onEnd: resolve }));
  });
  withoutHttp.forEach(factory => backend.add(factory));
  try {
    await backend.start();
  } catch (thrown) {
    const error = toError(thrown);
    process.stderr.write(`${error.message}\n`);
    return syncExitCodes[
      isMisconfiguration(error) ? 'misconfigured' : 'crashed'
    ];
  }
  const outcome = await ended;
  if (outcome !== 'stopped') {
    // Otherwise it is being stopped already, by whom a signal has told to.
    await backend.stop();
  }
  return syncExitCodes[outcome];
}
