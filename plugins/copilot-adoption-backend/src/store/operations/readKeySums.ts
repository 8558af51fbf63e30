import { Counter, Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { fromDays, joinInOrder } from './joinDays';
import { NumberRow, readNumbers } from './readNumbers';
import { counterSums } from './slices';

/** What a key comes to in a period, and the greatest number of people it had on any day. */
export type KeySums = NumberRow<Counter | 'people'>;

/** Adds up a subject's breakdown over a period, by key. */
export async function readKeySums(options: {
  db: Knex;
  subjectId: number;
  kind: BreakdownKind;
  columns: readonly Counter[];
  days: readonly Day[];
}): Promise<Map<number, Partial<KeySums>>> {
  const { db, subjectId, kind, columns, days } = options;
  const rows: { key_id: number }[] = await joinInOrder(db, fromDays(db, days), {
    table: 'breakdown_days as b',
    on: 'b.day = c.day and b.subject_id = ? and b.kind = ?',
    bindings: [subjectId, breakdownKinds.indexOf(kind)],
  })
    .groupBy('b.key_id')
    .select('b.key_id', ...counterSums(db, columns))
    .max('b.people as people');
  return new Map(
    rows.map(row => [row.key_id, readNumbers(row, [...columns, 'people'])]),
  );
}
