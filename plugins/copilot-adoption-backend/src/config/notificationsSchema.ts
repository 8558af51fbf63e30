import { z } from 'zod';
import { section } from './section';
import { userOrGroup } from './userOrGroup';

const recipients = z.array(userOrGroup).min(1).optional();
const enabled = z.boolean().default(false);

const period = (usualDays: number) =>
  section({ days: z.int().min(1).max(90).default(usualDays) }).prefault({});

/** What is sent through Backstage's notifications; nothing unless it is switched on. */
export const notificationsSchema = section({
  page: z
    .string()
    .regex(/^\/[^?#]*$/, "must be the path of the page, such as '/copilot'")
    .default('/copilot'),
  syncTrouble: section({
    enabled,
    recipients,
    staleAfter: period(4),
    failingFor: section({ hours: z.int().min(0).max(240).default(6) }).prefault(
      {},
    ),
  }).prefault({}),
  idleSeats: section({ enabled, recipients, every: period(7) }).prefault({}),
  teamSummary: section({
    enabled,
    recipientsAnnotation: z.string().trim().min(1).optional(),
  }).prefault({}),
}).prefault({});

/** Checks that what is switched on has somebody to tell. */
export function checkNotifications(
  {
    notifications,
    admins,
  }: { notifications: z.infer<typeof notificationsSchema>; admins: string[] },
  context: z.RefinementCtx,
) {
  for (const kind of ['syncTrouble', 'idleSeats'] as const) {
    const notification = notifications[kind];
    if (
      notification.enabled &&
      !notification.recipients &&
      admins.length === 0
    ) {
      context.addIssue({
        code: 'custom',
        message:
          'are required, because copilotAdoption.admins is empty, who would be told otherwise',
        path: ['notifications', kind, 'recipients'],
      });
    }
  }
}
