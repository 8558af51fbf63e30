import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { MeasureOfDay } from './readMeasureDays';

/** Every repository's measures on the days on which GitHub sent them. */
export async function readRepositoryMeasureDays(options: {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
  measures: readonly string[];
}): Promise<(MeasureOfDay & { repository: number })[]> {
  const { db, scopeId, days, measures } = options;
  const rows = joinInOrder(db, fromDays(db, days), {
    table: 'measure_days as m',
    on: 'm.day = c.day',
  });
  return joinInOrder(db, rows, {
    table: 'subjects as r',
    on: `r.id = m.subject_id and r.scope_id = ? and r.kind = 'repository'`,
    bindings: [scopeId],
  })
    .whereIn('m.measure', [...measures])
    .select('m.subject_id as repository', 'm.day', 'm.measure', 'm.value');
}
