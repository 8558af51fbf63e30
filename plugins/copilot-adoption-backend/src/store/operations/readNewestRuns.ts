import { Knex } from 'knex';
import { readNumbers } from './readNumbers';
import { SyncRunRow } from '../tables';

const moments = [
  'queued_at',
  'started_at',
  'heartbeat_at',
  'finished_at',
] as const;

/** The newest run that is queued or running, and the newest one that has ended. */
export async function readNewestRuns(options: {
  db: Knex;
}): Promise<{ current?: SyncRunRow; last?: SyncRunRow }> {
  const { db } = options;
  const newest = async (open: boolean): Promise<SyncRunRow | undefined> => {
    const query = db('sync_runs').orderBy('queued_at', 'desc').first();
    const row = await (open
      ? query.whereNull('finished_at')
      : query.whereNotNull('finished_at'));
    return row && { ...row, ...readNumbers(row, moments) };
  };
  return { current: await newest(true), last: await newest(false) };
}
