import { Knex } from 'knex';
import { RunCounts } from '../AdoptionStore';
import { SyncRunRow } from '../tables';

/** Ends a run. A run that was given up and yet came to its end is told as it ended. */
export async function finishRun(options: {
  db: Knex;
  id: string;
  state: SyncRunRow['state'];
  counts: RunCounts;
  now: number;
}): Promise<void> {
  const { db, id, state, counts, now } = options;
  await db('sync_runs')
    .where({ id })
    .update({ state, counts: JSON.stringify(counts), finished_at: now });
}
