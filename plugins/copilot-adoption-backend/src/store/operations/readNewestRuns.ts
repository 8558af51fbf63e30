import { Knex } from 'knex';
import { toSyncRunRow } from '../rows';
import { SyncRunRow } from '../tables';

/** The newest run that is queued or running, and the newest one that has ended. */
export async function readNewestRuns(options: {
  db: Knex;
}): Promise<{ current?: SyncRunRow; last?: SyncRunRow }> {
  const { db } = options;
  const newest = async (open: boolean): Promise<SyncRunRow | undefined> => {
    const query = db('sync_runs').orderBy('position', 'desc').first();
    const row = await (open
      ? query.whereNull('finished_at')
      : query.whereNotNull('finished_at'));
    return row && toSyncRunRow(row);
  };
  return { current: await newest(true), last: await newest(false) };
}
