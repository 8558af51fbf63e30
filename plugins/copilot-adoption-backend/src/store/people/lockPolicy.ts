import { Knex } from 'knex';
import { isPostgres } from '../bulk/isPostgres';

/**
 * Waits for the writes of people that are under way, and holds up others until the transaction ends, so that nobody
 * writes under the old rules any more. Whoever needs scopes locks them before. SQLite has but one connection.
 */
export async function lockPolicy(trx: Knex.Transaction): Promise<void> {
  if (isPostgres(trx)) {
    await trx.raw('lock table people_policy in exclusive mode');
  }
}
