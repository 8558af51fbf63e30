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
 */
export function scheduleSync(options: {
  runner: SyncRunner;
  logger: LoggerService;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  rootLifecycle: RootLifecycleService;
}) {
  const { runner, logger, scheduler, lifecycle, rootLifecycle } = options;
  const stop = new AbortController();
  let ticking = Promise.resolve();
  const tick = (signal: AbortSignal) => {
    ticking = runner
      .tick(AbortSignal.any([signal, stop.signal]))
      .catch(error =>
        logger.error('The Copilot sync could not start.', toError(error)),
      );
    return ticking;
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
}
