import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { readNumbers, RowOfDay } from './readNumbers';

/** A subject's own numbers on the days on which it was reported. */
export async function readActivityDays<Column extends string>(options: {
  db: Knex;
  subjectId: number;
  columns: readonly Column[];
  days: readonly Day[];
}): Promise<RowOfDay<Column>[]> {
  const { db, subjectId, days } = options;
  const columns = ['day', ...options.columns] as const;
  const rows = await joinInOrder(db, fromDays(db, days), {
    table: 'activity_days as a',
    on: 'a.day = c.day and a.subject_id = ?',
    bindings: [subjectId],
  }).select(columns.map(column => `a.${column}`));
  return rows.map((row: { day: Day }) => ({
    ...readNumbers(row, options.columns),
    day: row.day,
  }));
}
