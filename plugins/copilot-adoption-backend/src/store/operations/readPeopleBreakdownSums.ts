import { Counter } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { Bucketing, KeySums, sumByKey } from './keySums';

/** Adds up a population's breakdown rows by bucket and key. */
export async function readPeopleBreakdownSums<Column extends Counter>(
  options: PeopleSelection & {
    keyIds: readonly number[];
    columns: readonly Column[];
    bucketing: Bucketing;
  },
): Promise<KeySums<Column>[]> {
  const { db, keyIds, bucketing } = options;
  const { rows } = await joinPeople(
    options,
    { table: 'people_breakdown_days', key_id: keyIds },
    bucketing,
  );
  return sumByKey(db, rows, options);
}
