import { Day } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { PeopleColumn, peopleColumns, peopleSums } from './peopleSums';
import { readNumbers, RowOfDay } from './readNumbers';

/** A population rolled up for a day. */
export type PeopleOfDay = RowOfDay<PeopleColumn>;

/** Rolls a population up by day, like a team is when its day is stored; days on which nobody was active are left out. */
export async function readPeopleDays(
  selection: PeopleSelection,
): Promise<PeopleOfDay[]> {
  const rows: { day: Day }[] = await joinPeople(selection, 'people_days')
    .groupBy('b.day')
    .select('b.day', ...peopleSums(selection.db));
  return rows.map(row => ({
    ...readNumbers(row, peopleColumns),
    day: row.day,
  }));
}
