import {
  LifecycleService,
  LoggerService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SyncRunner } from './SyncRunner';

/** The scheduled task, as it appears in Backstage's scheduler. */
export const syncTaskId = 'copilot-adoption-sync';

/**
 * Schedules the sync.
 *
 * The task is local: it looks every 20 seconds in every replica whether something is due, and the store lets one run
 * at a time through. Backstage's own lock of a global task would outlive a killed process until the task's timeout.
 *
 * Returns a function that looks at once, as soon as what this replica is doing has ended.
 */
export function scheduleSync(options: {
  runner: SyncRunner;
  logger: LoggerService;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  rootLifecycle: RootLifecycleService;
}): () => void {
  const { runner, logger, scheduler, lifecycle, rootLifecycle } = options;
  const stop = new AbortController();
  let ticking: Promise<unknown> = Promise.resolve();
  // One after the other, so that the last one is what a shutdown waits for.
  const tick = async (signal: AbortSignal) => {
    const either = AbortSignal.any([signal, stop.signal]);
    ticking = ticking
      .then(() => runner.tick(either))
      .catch(error =>
        logger.error('The Copilot sync could not start.', toError(error)),
      );
    await ticking;
  };
  // Not before all plugins have started: the simulated GitHub of the demonstration is one of them.
  rootLifecycle.addStartupHook(() =>
    scheduler.scheduleTask({
      id: syncTaskId,
      scope: 'local',
      frequency: { seconds: 20 },
      initialDelay: { seconds: 1 },
      timeout: { minutes: 15 },
      fn: tick,
    }),
  );
  lifecycle.addShutdownHook(async () => {
    stop.abort();
    await ticking;
  });
  return () => {
    tick(stop.signal);
  };
}
