import { Knex } from 'knex';
import { toSyncRunRow } from '../rows';
import { SyncRunRow } from '../tables';
import { lockRuns } from './lockRuns';
import { newRun } from './newRun';

/** Starts the oldest queued run, or else a new one of the given trigger, if any; nothing while another one is running. */
export async function startRun(options: {
  db: Knex;
  trigger?: SyncRunRow['trigger'];
  now: number;
}): Promise<SyncRunRow | undefined> {
  const { db, trigger, now } = options;
  return db.transaction(async trx => {
    await lockRuns(trx);
    const running = await trx('sync_runs').where('state', 'running').first();
    const run = running ? undefined : await nextRun(trx, now, trigger);
    if (!run) {
      return undefined;
    }
    const started: SyncRunRow = {
      ...run,
      state: 'running',
      started_at: now,
      heartbeat_at: now,
    };
    await trx('sync_runs').insert(started).onConflict('id').merge();
    return started;
  });
}

async function nextRun(
  trx: Knex.Transaction,
  now: number,
  trigger?: SyncRunRow['trigger'],
): Promise<SyncRunRow | undefined> {
  const queued: SyncRunRow | undefined = await trx('sync_runs')
    .where('state', 'queued')
    .orderBy('position')
    .first();
  if (queued) {
    return toSyncRunRow(queued);
  }
  return trigger && newRun(trx, { trigger, request: null }, now);
}
