import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';

/** The most that a subject's measures came to on any of the days, of those whose names begin alike. */
export async function readMostOf(options: {
  db: Knex;
  subjectId: number;
  beginning: string;
  days: readonly Day[];
}): Promise<{ measure: string; value: number }[]> {
  const { db, subjectId, beginning, days } = options;
  return joinInOrder(db, fromDays(db, days), {
    table: 'measure_days as m',
    on: 'm.day = c.day and m.subject_id = ?',
    bindings: [subjectId],
  })
    .whereRaw(`m.measure like ? escape '!'`, [
      `${beginning.replace(/[!%_]/g, '!$&')}%`,
    ])
    .groupBy('m.measure')
    .select('m.measure')
    .max('m.value as value');
}
