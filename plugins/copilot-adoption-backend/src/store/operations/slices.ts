import { Counter, Granularity } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { NumberRow } from './readNumbers';

/** The days that are added into one row: those of a bucket, or of the whole period. */
export type Bucketing = Granularity | 'period';

/** Sums of the rows of one slice and bucket. The bucket is its first day, 0 for the whole period. */
export type SliceSums<Column extends Counter> = NumberRow<
  Column | 'bucket' | 'slice'
>;

const bucketColumns: Record<Bucketing, string> = {
  day: 'b.day',
  week: 'c.week_start',
  month: 'c.month_start',
  period: '0',
};

/** The column that names the bucket of a day: of the rows, as `b`, or of the calendar, as `c`. */
export function bucketColumn(bucketing: Bucketing): string {
  return bucketColumns[bucketing];
}

/**
 * The number of the slice whose keys a row has. Grouping by it folds keys before rows leave the database, without a
 * join to the dictionary.
 */
export function sliceExpression(
  db: Knex,
  slices: readonly (readonly number[])[],
): Knex.Raw {
  const cases = slices.flatMap((keyIds, slice) =>
    keyIds.length > 0
      ? `when b.key_id in (${keyIds.map(() => '?').join(', ')}) then ${slice}`
      : [],
  );
  return db.raw(`case ${cases.join(' ')} end as slice`, slices.flat());
}

/** The sums of counters, under the counters' names. */
export function counterSums(db: Knex, columns: readonly Counter[]): Knex.Raw[] {
  return columns.map(column =>
    db.raw('sum(??) as ??', [`b.${column}`, column]),
  );
}
