import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { SyncRunRow } from '../tables';
import { AskAgain, askAgain } from './askAgain';
import { lockRuns } from './lockRuns';
import { newRun } from './newRun';

/**
 * Queues a run, and makes the days due that it is about.
 *
 * @throws ConflictError while another run is queued or running.
 */
export async function queueRun(options: {
  db: Knex;
  run: Pick<SyncRunRow, 'trigger' | 'request'>;
  again?: readonly AskAgain[];
  now: number;
}): Promise<SyncRunRow> {
  const { db, run, again = [], now } = options;
  return db.transaction(async trx => {
    await lockRuns(trx);
    const open: SyncRunRow | undefined = await trx('sync_runs')
      .whereIn('state', ['queued', 'running'])
      .first();
    if (open) {
      throw new ConflictError(`A run of the sync is ${open.state} already`);
    }
    const row = await newRun(trx, run, now);
    await trx('sync_runs').insert(row);
    for (const days of again) {
      await askAgain(trx, days);
    }
    return row;
  });
}
