import { Knex } from 'knex';
import { RunCounts } from '../AdoptionStore';

/** Notes that a run is alive, and how far it has come. */
export async function recordHeartbeat(options: {
  db: Knex;
  id: string;
  counts: RunCounts;
  now: number;
}): Promise<void> {
  const { db, id, counts, now } = options;
  await db('sync_runs')
    .where({ id, state: 'running' })
    .update({ heartbeat_at: now, counts: JSON.stringify(counts) });
}
