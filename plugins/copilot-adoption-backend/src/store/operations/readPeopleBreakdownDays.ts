import { Counter, Granularity } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { readNumbers } from './readNumbers';
import {
  bucketColumn,
  counterSums,
  sliceExpression,
  SliceSums,
} from './slices';

/** Adds up a population's breakdown rows by bucket and slice, each slice a list of keys. */
export async function readPeopleBreakdownDays<Column extends Counter>(
  options: PeopleSelection & {
    slices: readonly (readonly number[])[];
    columns: readonly Column[];
    granularity: Granularity;
  },
): Promise<SliceSums<Column>[]> {
  const { db, slices, columns, granularity } = options;
  if (slices.flat().length === 0) {
    return [];
  }
  const { rows: people } = await joinPeople(
    options,
    {
      table: 'people_breakdown_days',
      key_id: slices.flat(),
    },
    granularity,
  );
  const rows = await people
    .groupByRaw('1, 2')
    .select(
      db.raw(`${bucketColumn(granularity)} as bucket`),
      sliceExpression(db, slices),
      ...counterSums(db, columns),
    );
  return rows.map((row: object) =>
    readNumbers(row, ['bucket', 'slice', ...columns] as const),
  );
}
