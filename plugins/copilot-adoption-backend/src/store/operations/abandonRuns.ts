import { Knex } from 'knex';

/** Gives up running runs whose last heartbeat lies outside of the given moments, and returns how many. */
export async function abandonRuns(options: {
  db: Knex;
  heartbeat: { before: number; after: number };
  now: number;
}): Promise<number> {
  const { db, heartbeat, now } = options;
  return db('sync_runs')
    .where('state', 'running')
    .where(query =>
      query
        .where('heartbeat_at', '<', heartbeat.before)
        .orWhere('heartbeat_at', '>', heartbeat.after),
    )
    .update({ state: 'abandoned', finished_at: now });
}
