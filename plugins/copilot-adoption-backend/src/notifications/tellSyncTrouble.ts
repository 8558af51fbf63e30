import { dayOfTime } from 'backstage-plugin-copilot-adoption-common';
import { findKnownScopes, refOfScope } from '../metrics/subjects/KnownScope';
import { findTroubles } from './findTroubles';
import { NotificationSource } from './NotificationSource';
import { pageLink } from './pageLink';

const day = 24 * 60 * 60 * 1000;

/** Tells operators that reports of a scope are stale or failing, and again when something else is; once a day at most. */
export const tellSyncTrouble: NotificationSource = async tools => {
  const { db, settings, clock, auth, metrics, notifier } = tools;
  const { notifications, scopes } = settings;
  if (!notifications.syncTrouble) {
    return;
  }
  const { recipients, staleAfterDays, failingFor } = notifications.syncTrouble;
  const credentials = await auth.getOwnServiceCredentials();
  const health = await metrics.getSync({ credentials });
  const today = dayOfTime(clock.now());
  for (const known of await findKnownScopes({ db, scopes })) {
    const ref = refOfScope(known.settings);
    const scope = health.scopes.find(each => each.ref === ref);
    const troubles = scope
      ? findTroubles(scope, { today, staleAfterDays })
      : [];
    const codes = troubles.map(({ report, code }) => `${report}:${code}`);
    await notifier.tell({
      key: { scope_id: known.id, kind: 'syncTrouble', subject: '' },
      occasion: codes.join(',') || null,
      patience: failingFor,
      pause: day,
      replaces: true,
      compose: async () => ({
        recipients,
        payload: {
          title: `Copilot reports of ${scope?.title} need attention`,
          description: troubles.map(({ text }) => text).join('\n'),
          link: pageLink(notifications, 'data-health', { scope: ref }),
          severity: 'high',
        },
      }),
    });
  }
};
