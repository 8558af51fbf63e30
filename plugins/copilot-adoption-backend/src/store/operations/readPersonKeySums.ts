import { Counter } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { NumberRow, readNumbers } from './readNumbers';
import { counterSums } from './keySums';

/** Adds up some keys of a breakdown over a period, by person. */
export async function readPersonKeySums<Column extends Counter>(
  options: PeopleSelection & {
    keyIds: readonly number[];
    columns: readonly Column[];
  },
): Promise<Map<number, NumberRow<Column>>> {
  const { db, keyIds, columns } = options;
  const { rows: people } = await joinPeople(options, {
    table: 'people_breakdown_days',
    key_id: keyIds,
  });
  const rows: { user: number }[] = await people
    .groupBy('b.user_id')
    .select('b.user_id as user', ...counterSums(db, columns));
  return new Map(rows.map(row => [row.user, readNumbers(row, columns)]));
}
