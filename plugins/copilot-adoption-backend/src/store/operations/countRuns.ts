import { Knex } from 'knex';
import { SyncRunRow } from '../tables';

/** How many of the recorded runs ended in a way, and when the last of them did. */
export interface RunsByState {
  state: SyncRunRow['state'];
  runs: number;
  lastAt: number;
}

/** The runs that have ended, by how they did. */
export async function countRuns(options: { db: Knex }): Promise<RunsByState[]> {
  const { db } = options;
  const rows = await db('sync_runs')
    .whereNotNull('finished_at')
    .groupBy('state')
    .orderBy('state')
    .select('state')
    .count('* as runs')
    .max('finished_at as last_at');
  return rows.map(row => ({
    state: row.state,
    runs: Number(row.runs),
    lastAt: Number(row.last_at),
  }));
}
