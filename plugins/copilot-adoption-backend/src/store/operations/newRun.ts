import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { RunCounts } from '../AdoptionStore';
import { SyncRunRow } from '../tables';

const noCounts: RunCounts = {
  planned: 0,
  written: 0,
  unchanged: 0,
  waiting: 0,
  failed: 0,
  progress: [],
};

/** A run that nobody has started yet, behind all others. */
export async function newRun(
  trx: Knex.Transaction,
  run: Pick<SyncRunRow, 'trigger' | 'request'>,
  now: number,
): Promise<SyncRunRow> {
  const newest = await trx('sync_runs').max('position as position').first();
  return {
    ...run,
    id: randomUUID(),
    state: 'queued',
    queued_at: now,
    started_at: null,
    heartbeat_at: null,
    finished_at: null,
    counts: JSON.stringify(noCounts),
    position: (newest?.position ?? 0) + 1,
  };
}
