import { Knex } from 'knex';
import { isPostgres } from '../bulk/isPostgres';

const growingTables = [
  'subjects',
  'breakdown_keys',
  'activity_days',
  'active_days',
  'breakdown_days',
  'measure_days',
  'people_days',
  'people_breakdown_days',
  'people_measure_days',
  'memberships',
  'seats',
  'report_days',
];

/** Renews the statistics that queries are planned by. */
export async function analyze(options: { db: Knex }): Promise<void> {
  const { db } = options;
  if (isPostgres(db)) {
    await db.raw(`analyze ${growingTables.join(', ')}`);
  } else {
    // Without the limit it reads every row, and blocks the process for seconds.
    await db.raw('pragma analysis_limit = 400');
    await db.raw('analyze');
  }
}
