import {
  Day,
  UnavailableReason,
  ValueState,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readActiveDays } from '../../store/operations/readActiveDays';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { readOwnSubjects } from '../../store/operations/readOwnSubjects';
import { Ledger, MetricNeed } from '../coverage/Ledger';
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
  const held = ledger.heldDays(need);
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
