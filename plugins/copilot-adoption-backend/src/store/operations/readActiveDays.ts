import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { readNumbers, RowOfDay } from './readNumbers';

/** A subject's distinct people of the windows that end on the days. */
export async function readActiveDays<Column extends string>(options: {
  db: Knex;
  subjectId: number;
  columns: readonly Column[];
  days: readonly Day[];
}): Promise<RowOfDay<Column>[]> {
  const { db, subjectId, days } = options;
  const columns = ['day', ...options.columns] as const;
  const rows = await joinInOrder(db, fromDays(db, days), {
    table: 'active_days as a',
    on: 'a.day = c.day and a.subject_id = ?',
    bindings: [subjectId],
  }).select(columns.map(column => `a.${column}`));
  return rows.map((row: { day: Day }) => ({
    ...readNumbers(row, options.columns),
    day: row.day,
  }));
}
