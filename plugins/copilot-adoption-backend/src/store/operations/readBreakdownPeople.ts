import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { fromDays, joinInOrder } from './joinDays';

/** The greatest number of people that a key of a subject's breakdown had on any of the days, by key. */
export async function readBreakdownPeople(options: {
  db: Knex;
  subjectId: number;
  kind: BreakdownKind;
  days: readonly Day[];
}): Promise<Map<number, number>> {
  const { db, subjectId, kind, days } = options;
  const rows: { key_id: number; people: number | null }[] = await joinInOrder(
    db,
    fromDays(db, days),
    {
      table: 'breakdown_days as b',
      on: 'b.day = c.day and b.subject_id = ? and b.kind = ?',
      bindings: [subjectId, breakdownKinds.indexOf(kind)],
    },
  )
    .groupBy('b.key_id')
    .select('b.key_id')
    .max('b.people as people');
  return new Map(rows.map(row => [row.key_id, row.people ?? 0]));
}
