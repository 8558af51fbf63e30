import { Knex } from 'knex';
import { toSyncRunRow } from '../rows';
import { SyncRunRow } from '../tables';

/** Runs, the one that was queued last first. */
export async function readRuns(options: {
  db: Knex;
  limit: number;
  /** The position of the last run of the page before. */
  after?: number;
}): Promise<SyncRunRow[]> {
  const { db, limit, after } = options;
  const query = db('sync_runs').orderBy('position', 'desc').limit(limit);
  const rows: SyncRunRow[] = await (after === undefined
    ? query
    : query.where('position', '<', after));
  return rows.map(toSyncRunRow);
}
