import { Knex } from 'knex';
import { isPostgres } from '../bulk/isPostgres';

/** Lets one process at a time look at the open runs and act on it. SQLite has but one connection. */
export async function lockRuns(trx: Knex.Transaction): Promise<void> {
  if (isPostgres(trx)) {
    await trx.raw('lock table sync_runs in share row exclusive mode');
  }
}
