import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { fromDays, joinInOrder } from './joinDays';

/** The greatest number of people that each key of a subject's breakdown had on any day. */
export async function readKeyPeople(options: {
  db: Knex;
  subjectId: number;
  kind: BreakdownKind;
  days: readonly Day[];
}): Promise<Map<number, number>> {
  const { db, subjectId, kind, days } = options;
  const rows: { key: number; people: number | null }[] = await joinInOrder(
    db,
    fromDays(db, days),
    {
      table: 'breakdown_days as b',
      on: 'b.day = c.day and b.subject_id = ? and b.kind = ?',
      bindings: [subjectId, breakdownKinds.indexOf(kind)],
    },
  )
    .groupBy('b.key_id')
    .select('b.key_id as key')
    .max('b.people as people');
  return new Map(rows.map(({ key, people }) => [key, Number(people ?? 0)]));
}
