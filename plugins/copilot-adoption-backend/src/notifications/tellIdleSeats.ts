import { formatDay, parseDay } from 'backstage-plugin-copilot-adoption-common';
import {
  findKnownScopes,
  refOfScope,
  titleOfScope,
} from '../metrics/subjects/KnownScope';
import {
  countIdleSeats,
  readNewestSeatDay,
} from '../store/operations/countIdleSeats';
import { readNotice } from '../store/operations/readNotice';
import { NotificationSource } from './NotificationSource';
import { pageLink } from './pageLink';

/** Tells how many seats of a scope have become idle since the last digest. Counts only: nobody is named. */
export const tellIdleSeats: NotificationSource = async tools => {
  const { db, settings, notifier } = tools;
  const { notifications, scopes, seats: terms } = settings;
  if (!notifications.idleSeats) {
    return;
  }
  const { recipients, everyDays } = notifications.idleSeats;
  for (const { id, settings: scope } of await findKnownScopes({ db, scopes })) {
    const key = { scope_id: id, kind: 'idleSeats', subject: '' } as const;
    const day = await readNewestSeatDay({ db, scopeId: id });
    const told = (await readNotice({ db, key }))?.told_occasion;
    const since = told ? parseDay(told) : undefined;
    if (day === undefined || day - (since ?? -Infinity) < everyDays) {
      continue;
    }
    const { seats, idle, newlyIdle } = await countIdleSeats({
      ...{ db, scopeId: id, day, since, terms },
    });
    if (newlyIdle === 0) {
      continue;
    }
    const which = since === undefined ? '' : 'more ';
    await notifier.tell({
      key,
      occasion: formatDay(day),
      compose: async () => ({
        recipients,
        payload: {
          title: `${newlyIdle} ${which}Copilot ${
            newlyIdle === 1 ? 'seat' : 'seats'
          } of ${titleOfScope(scope)} idle`,
          description: `On ${formatDay(
            day,
          )} ${idle} of ${seats} seats were idle, which nobody has used for ${
            terms.idleAfterDays
          } days${
            since === undefined
              ? '.'
              : `; ${newlyIdle} of them have become so since ${told}.`
          }`,
          link: pageLink(notifications, 'seats', { scope: refOfScope(scope) }),
        },
      }),
    });
  }
};
