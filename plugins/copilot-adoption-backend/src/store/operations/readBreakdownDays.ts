import {
  Counter,
  Day,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { fromDays, joinInOrder } from './joinDays';
import { readNumbers } from './readNumbers';
import {
  bucketColumn,
  counterSums,
  sliceExpression,
  SliceSums,
} from './slices';

/** Adds up a subject's breakdown rows by bucket and slice, each slice a list of keys. */
export async function readBreakdownDays<Column extends Counter>(options: {
  db: Knex;
  subjectId: number;
  kind: BreakdownKind;
  slices: readonly (readonly number[])[];
  columns: readonly Column[];
  days: readonly Day[];
  granularity: Granularity;
}): Promise<SliceSums<Column>[]> {
  const { db, subjectId, kind, slices, columns, days, granularity } = options;
  if (slices.flat().length === 0) {
    return [];
  }
  const rows = await joinInOrder(db, fromDays(db, days), {
    table: 'breakdown_days as b',
    on: 'b.day = c.day and b.subject_id = ? and b.kind = ?',
    bindings: [subjectId, breakdownKinds.indexOf(kind)],
  })
    .whereIn('b.key_id', slices.flat())
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
