import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';

/** A measure's value on a day. */
export interface MeasureOfDay {
  day: Day;
  measure: string;
  value: number;
}

/** A subject's measures on the days on which GitHub sent them. */
export async function readMeasureDays(options: {
  db: Knex;
  subjectId: number;
  measures: readonly string[];
  days: readonly Day[];
}): Promise<MeasureOfDay[]> {
  const { db, subjectId, measures, days } = options;
  return joinInOrder(db, fromDays(db, days), {
    table: 'measure_days as m',
    on: 'm.day = c.day and m.subject_id = ?',
    bindings: [subjectId],
  })
    .whereIn('m.measure', [...measures])
    .select('m.day', 'm.measure', 'm.value');
}
