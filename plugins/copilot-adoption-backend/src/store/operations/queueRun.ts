import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { SyncRunRow } from '../tables';
import { lockRuns } from './lockRuns';
import { newRun } from './newRun';

/**
 * Queues a run.
 *
 * @throws ConflictError while another run is queued or running.
 */
export async function queueRun(options: {
  db: Knex;
  run: Pick<SyncRunRow, 'trigger' | 'request'>;
  now: number;
}): Promise<SyncRunRow> {
  const { db, run, now } = options;
  return db.transaction(async trx => {
    await lockRuns(trx);
    const open: SyncRunRow | undefined = await trx('sync_runs')
      .whereIn('state', ['queued', 'running'])
      .first();
    if (open) {
      throw new ConflictError(`A run of the sync is ${open.state} already`);
    }
    const row = newRun(run, now);
    await trx('sync_runs').insert(row);
    return row;
  });
}
