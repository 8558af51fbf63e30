import { Counter } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import {
  Bucketing,
  bucketColumn,
  counterSums,
  KeySums,
  readKeySums,
} from './keySums';

/** Adds up a population's breakdown rows by bucket and key. */
export async function readPeopleBreakdownSums<Column extends Counter>(
  options: PeopleSelection & {
    keyIds: readonly number[];
    columns: readonly Column[];
    bucketing: Bucketing;
  },
): Promise<KeySums<Column>[]> {
  const { db, keyIds, columns, bucketing } = options;
  const { rows: people } = await joinPeople(
    options,
    { table: 'people_breakdown_days', key_id: keyIds },
    bucketing,
  );
  const rows: object[] = await people
    .groupByRaw('1, 2')
    .select(
      db.raw(`${bucketColumn(bucketing)} as bucket`),
      'b.key_id as key',
      ...counterSums(db, columns),
    );
  return readKeySums(rows, columns);
}
