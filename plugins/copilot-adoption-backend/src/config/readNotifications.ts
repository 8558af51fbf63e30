import { z } from 'zod';
import { NotificationSettings } from '../settings';
import { notificationsSchema } from './notificationsSchema';

const hour = 60 * 60 * 1000;

/** What is sent to whom; left out where it is not switched on. */
export function readNotifications(
  data: z.infer<typeof notificationsSchema>,
  admins: string[],
): NotificationSettings {
  const { page, syncTrouble, idleSeats, teamSummary } = data;
  return {
    page: page.replace(/\/+$/, ''),
    syncTrouble: syncTrouble.enabled
      ? {
          recipients: syncTrouble.recipients ?? admins,
          staleAfterDays: syncTrouble.staleAfter.days,
          failingFor: syncTrouble.failingFor.hours * hour,
        }
      : undefined,
    idleSeats: idleSeats.enabled
      ? {
          recipients: idleSeats.recipients ?? admins,
          everyDays: idleSeats.every.days,
        }
      : undefined,
    teamSummary: teamSummary.enabled
      ? { recipientsAnnotation: teamSummary.recipientsAnnotation }
      : undefined,
  };
}
