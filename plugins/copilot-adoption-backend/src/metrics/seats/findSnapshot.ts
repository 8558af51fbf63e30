import {
  Day,
  UnavailableReason,
  ValueState,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readActiveDays } from '../../store/operations/readActiveDays';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { readOwnSubjects } from '../../store/operations/readOwnSubjects';
import { isHeld } from '../coverage/DayStanding';
import { Ledger, MetricNeed } from '../coverage/Ledger';
import { AskedSubject } from '../subjects/AskedSubject';
import { KnownScope } from '../subjects/KnownScope';

/** The snapshot of a day, or why there is none. */
export type Snapshot =
  | { day: Day; state: ValueState; reason: null }
  | { day: null; state: ValueState; reason: UnavailableReason };

/** Finds the newest snapshot of a scope's seats, or that of the given day. */
export async function findSnapshot(options: {
  db: Knex;
  scope: KnownScope;
  ledger: Ledger;
  day?: Day;
}): Promise<Snapshot> {
  const { scope, ledger } = options;
  const need: MetricNeed = { scope, report: 'seats' };
  const held = heldDays(ledger, need);
  const day = held.find(each => each === options.day) ?? held.at(-1);
  if (day === undefined) {
    return none(
      scope.settings.reports.includes('seats')
        ? 'noSnapshot'
        : 'reportNotConfigured',
    );
  }
  if (await isDeleted({ ...options, day })) {
    return none('notKept');
  }
  const { state } = ledger.standing(day, [need]);
  return { day, state: state === 'settled' ? 'ok' : 'settling', reason: null };
}

/**
 * The newest day up to the given one of which it is known who belongs to a team or group; null where there is none.
 * Members of groups without a team are those of today.
 */
export function findMembershipDay(
  { teamScopes }: AskedSubject,
  day: Day,
  ledger: Ledger,
): Day | null {
  if (teamScopes.length === 0) {
    return day;
  }
  const [first, ...others] = teamScopes.map(scope =>
    heldDays(ledger, { scope, report: 'user-teams' }),
  );
  const common = first.filter(
    each => each <= day && others.every(days => days.includes(each)),
  );
  return common.at(-1) ?? null;
}

function heldDays(ledger: Ledger, need: MetricNeed): Day[] {
  return [...ledger.rowsOf(need).keys()]
    .filter(day => isHeld(ledger.standing(day, [need])))
    .sort((one, other) => one - other);
}

/** Whether there were seats on the day, and the rows of single ones are deleted. */
async function isDeleted(options: {
  db: Knex;
  scope: KnownScope;
  day: Day;
}): Promise<boolean> {
  const { db, day } = options;
  const scopeId = options.scope.id;
  if (day >= (await readKeptSince({ db, scopeId, table: 'seats' }))) {
    return false;
  }
  const { everyone } = await readOwnSubjects({ db, scopeId });
  const [counted] = await readActiveDays({
    db,
    subjectId: everyone ?? 0,
    columns: ['seats'],
    days: [day],
  });
  return counted?.seats !== 0;
}

function none(reason: UnavailableReason): Snapshot {
  return { day: null, state: 'unavailable', reason };
}
