import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { jsonList, readJsonList } from '../bulk/jsonList';
import { ActiveWindows, WindowRow } from '../windows/ActiveWindows';
import { ActiveSubjects } from './readActiveSubjects';

/**
 * The seats of a day by subject, and how many of those who hold them were active in the 28 days that end on it. A team
 * has the seats of those who are its members on that day; teams whose members are not known have none that is known.
 *
 * What was counted before stays where the snapshot itself has been deleted since.
 */
export async function countSeated(
  trx: Knex.Transaction,
  options: {
    scopeId: number;
    day: Day;
    windows: ActiveWindows;
    members: ActiveSubjects['members'];
  },
): Promise<WindowRow[]> {
  const { scopeId, day, windows, members } = options;
  const row = await trx('seats')
    .where({ scope_id: scopeId, day })
    .first(jsonList(trx, 'user_id'));
  const holders = new Set(readJsonList(row.user_id));
  if (holders.size === 0) {
    return readCounted(trx, scopeId, day);
  }
  return [
    { subjectId: windows.everyoneId, seats: holders.size },
    ...members.map(({ teamId, userIds }) => ({
      subjectId: teamId,
      seats: userIds.filter(user => holders.has(user)).length,
    })),
  ].map(({ subjectId, seats }) => ({
    day,
    subject_id: subjectId,
    seats,
    seated_monthly_people: windows.countMonthly(subjectId, day, holders),
  }));
}

function readCounted(
  trx: Knex.Transaction,
  scopeId: number,
  day: Day,
): Promise<WindowRow[]> {
  const subjects = trx('subjects')
    .where('scope_id', scopeId)
    .whereIn('kind', ['everyone', 'team'])
    .select('id');
  return trx('active_days')
    .where('day', day)
    .whereNotNull('seats')
    .whereIn('subject_id', subjects)
    .select('day', 'subject_id', 'seats', 'seated_monthly_people');
}
