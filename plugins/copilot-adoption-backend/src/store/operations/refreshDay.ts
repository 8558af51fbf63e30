import { Day, monthStartOf } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { writeRows } from '../bulk/writeRows';
import { heldStates } from '../heldStates';
import { ActiveWindows, WindowRow } from '../windows/ActiveWindows';
import { windowRows } from '../windows/windowRows';
import { countSeated } from './countSeated';
import { deleteSubjectDay } from './deleteSubjectDay';
import { lockScope } from './lockScope';
import { newestHeldDay } from './markWindowsStale';
import { readActiveSubjects } from './readActiveSubjects';

interface DayOfSweep {
  scopeId: number;
  day: Day;
  /** The first day of the sweep. */
  firstDay: Day;
  /** The windows of the sweep, one day behind. */
  windows: ActiveWindows;
}

/**
 * Replaces the windows that end on a day, and takes away its mark. Returns false, and replaces nothing, where a mark
 * tells that an earlier day of the sweep has changed since it was read.
 */
export async function refreshDay(
  options: DayOfSweep & { db: Knex },
): Promise<boolean> {
  const { db, scopeId, day, firstDay, windows } = options;
  return db.transaction(async trx => {
    await lockScope(trx, scopeId);
    const ledger = () =>
      trx('report_days').where({ scope_id: scopeId, report: 'users' });
    const changed = await ledger()
      .where('windows_stale', true)
      .where('day', '>=', firstDay)
      .where('day', '<', day)
      .first('day');
    if (changed) {
      return false;
    }
    const subjects = await readActiveSubjects({ db: trx, scopeId, day });
    windows.add(day, subjects);
    // What was counted once is worth more than a count of those whose days have not been deleted yet.
    if (windows.areWhole(day)) {
      const { state } = await ledger().where({ day }).first('state');
      await replaceWindows(trx, options, {
        isHeld: heldStates.includes(state),
        seated: await countSeated(trx, {
          ...options,
          members: subjects.members,
        }),
      });
    }
    await ledger().where({ day }).update({ windows_stale: false });
    return true;
  });
}

async function replaceWindows(
  trx: Knex.Transaction,
  { scopeId, day, windows }: DayOfSweep,
  { isHeld, seated }: { isHeld: boolean; seated: WindowRow[] },
) {
  const own = { scopeId, kinds: ['everyone', 'team'] } as const;
  await deleteSubjectDay(trx, { ...own, tables: ['active_days'], day });
  if (!isHeld) {
    // Nobody knows who was active, but how many seats there were.
    const counted = seated.map(row => ({
      ...row,
      seated_monthly_people: null,
    }));
    await writeRows(trx, windowRows(counted));
    return;
  }
  const isNewest = (await newestHeldDay(trx, scopeId, day)) === day;
  const rows = windows.endingOn(day, { withMonth: isNewest });
  await writeRows(trx, windowRows(withSeats(rows, seated)));
  if (isNewest) {
    await forgetEarlierMonths(trx, scopeId, day);
  }
}

/** Who has seats has a row, be there windows or not. */
function withSeats(rows: WindowRow[], seated: WindowRow[]): WindowRow[] {
  const left = new Map(seated.map(row => [row.subject_id, row]));
  const joined = rows.map(row => {
    const seats = left.get(row.subject_id);
    left.delete(row.subject_id);
    return { ...row, ...seats };
  });
  return [...joined, ...left.values()];
}

/** The days before were the month's newest ones in their time. */
async function forgetEarlierMonths(
  trx: Knex.Transaction,
  scopeId: number,
  day: Day,
) {
  await trx('active_days')
    .where('day', '>=', monthStartOf(day))
    .where('day', '<', day)
    .whereNotNull('month_people')
    .whereIn(
      'subject_id',
      trx('subjects')
        .where('scope_id', scopeId)
        .whereIn('kind', ['everyone', 'team'])
        .select('id'),
    )
    .update({ month_people: null });
}
