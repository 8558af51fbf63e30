import { Counter, Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { Bucketing, KeySums, sumByKey } from './keySums';
import { fromDays, joinInOrder } from './joinDays';

/** Adds up a subject's breakdown rows by bucket and key. */
export async function readBreakdownSums<Column extends Counter>(options: {
  db: Knex;
  subjectId: number;
  kind: BreakdownKind;
  keyIds: readonly number[];
  columns: readonly Column[];
  days: readonly Day[];
  bucketing: Bucketing;
}): Promise<KeySums<Column>[]> {
  const { db, subjectId, kind, keyIds, days } = options;
  const rows = joinInOrder(db, fromDays(db, days), {
    table: 'breakdown_days as b',
    on: 'b.day = c.day and b.subject_id = ? and b.kind = ?',
    bindings: [subjectId, breakdownKinds.indexOf(kind)],
  }).whereIn('b.key_id', [...keyIds]);
  return sumByKey(db, rows, options);
}
