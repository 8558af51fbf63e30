import { Day } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { PeopleColumn, peopleSums } from './peopleSums';
import { readNumbers, RowOfDay } from './readNumbers';

/** Rolls a population up by day, like a team is when its day is stored; days on which nobody was active are left out. */
export async function readPeopleDays<Column extends PeopleColumn>(
  selection: PeopleSelection & { columns: readonly Column[] },
): Promise<RowOfDay<Column>[]> {
  const { db, columns } = selection;
  const { rows: people } = await joinPeople(selection, {
    table: 'people_days',
  });
  const rows: { day: Day }[] = await people
    .groupBy('b.day')
    .select('b.day', ...peopleSums(db, columns));
  return rows.map(row => ({
    ...readNumbers(row, columns),
    day: row.day,
  }));
}
