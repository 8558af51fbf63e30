import { Counter, Granularity } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { NumberRow, readNumbers } from './readNumbers';

/** The days that are added into one row: those of a bucket, or of the whole period. */
export type Bucketing = Granularity | 'period';

/** Sums of the rows of one key and bucket. The bucket is its first day, 0 for the whole period. */
export type KeySums<Column extends Counter> = NumberRow<Column> & {
  bucket: number;
  key: number;
};

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

/** The sums of counters, under the counters' names. */
export function counterSums(db: Knex, columns: readonly Counter[]): Knex.Raw[] {
  return columns.map(column =>
    db.raw('sum(??) as ??', [`b.${column}`, column]),
  );
}

/** Adds up rows of a breakdown, as `b`, by bucket and key. */
export async function sumByKey<Column extends Counter>(
  db: Knex,
  breakdown: Knex.QueryBuilder,
  { columns, bucketing }: { columns: readonly Column[]; bucketing: Bucketing },
): Promise<KeySums<Column>[]> {
  const rows: object[] = await breakdown
    .groupByRaw('1, 2')
    .select(
      db.raw(`${bucketColumn(bucketing)} as bucket`),
      'b.key_id as key',
      ...counterSums(db, columns),
    );
  return rows.map(
    row => readNumbers(row, ['bucket', 'key', ...columns]) as KeySums<Column>,
  );
}
