import { Day, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/** How long is remembered when the sync ran. */
const keptRunDays = 90;

/** Deletes the records of old runs, and returns how many there were. */
export async function pruneRuns(options: {
  db: Knex;
  today: Day;
}): Promise<number> {
  const { db, today } = options;
  return db('sync_runs')
    .whereNotIn('state', ['queued', 'running'])
    .where('queued_at', '<', startOfDay(today - keptRunDays))
    .delete();
}
