import { Counter } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { NumberRow, readNumbers } from './readNumbers';
import { counterSums } from './slices';

/** Adds up a population's breakdown over a period, by key. */
export async function readPeopleKeySums(
  options: PeopleSelection & {
    keyIds: readonly number[];
    columns: readonly Counter[];
  },
): Promise<Map<number, Partial<NumberRow<Counter>>>> {
  const { db, keyIds, columns } = options;
  const { rows: people } = await joinPeople(options, {
    table: 'people_breakdown_days',
    key_id: keyIds,
  });
  const rows: { key_id: number }[] = await people
    .groupBy('b.key_id')
    .select('b.key_id', ...counterSums(db, columns));
  return new Map(rows.map(row => [row.key_id, readNumbers(row, columns)]));
}
