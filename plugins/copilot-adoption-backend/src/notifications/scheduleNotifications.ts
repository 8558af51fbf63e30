import { SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationSource, NotificationTools } from './NotificationSource';
import { tellIdleSeats } from './tellIdleSeats';
import { tellSyncTrouble } from './tellSyncTrouble';
import { tellTeamSummary } from './tellTeamSummary';

/** The scheduled task, as it appears in Backstage's scheduler. */
export const notificationsTaskId = 'copilot-adoption-notifications';

const sources: Record<string, NotificationSource> = {
  'trouble of the sync': tellSyncTrouble,
  'idle seats': tellIdleSeats,
  'months of teams': tellTeamSummary,
};

/** Looks every ten minutes, in one replica at a time, whether there is something to tell; never where nothing is on. */
export function scheduleNotifications(
  options: NotificationTools & { scheduler: SchedulerService },
): void {
  const { scheduler, ...tools } = options;
  const { syncTrouble, idleSeats, teamSummary } = tools.settings.notifications;
  if (!syncTrouble && !idleSeats && !teamSummary) {
    return;
  }
  scheduler.scheduleTask({
    id: notificationsTaskId,
    frequency: { minutes: 10 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 10 },
    fn: signal => tellAll(tools, signal),
  });
}

async function tellAll(
  tools: NotificationTools,
  signal: AbortSignal,
): Promise<void> {
  for (const [what, tell] of Object.entries(sources)) {
    try {
      await tell(tools, signal);
    } catch (error) {
      signal.throwIfAborted();
      tools.logger.warn(
        `Notifications about ${what} could not be sent, they are tried again in ten minutes`,
        toError(error),
      );
    }
  }
}
