import { joinPeople, PeopleSelection } from './joinPeople';
import { PeopleColumn, peopleColumns, peopleSums } from './peopleSums';
import { NumberRow, readNumbers } from './readNumbers';

/** Adds up the days of every person of a population over a period, by person; who was not active is left out. */
export async function readPersonTotals(
  selection: PeopleSelection,
): Promise<Map<number, NumberRow<PeopleColumn>>> {
  const { rows: people } = await joinPeople(selection, {
    table: 'people_days',
  });
  const rows: { user: number }[] = await people
    .groupBy('b.user_id')
    .select('b.user_id as user', ...peopleSums(selection.db, peopleColumns));
  return new Map(rows.map(row => [row.user, readNumbers(row, peopleColumns)]));
}
