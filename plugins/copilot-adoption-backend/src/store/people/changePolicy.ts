import { Knex } from 'knex';

/** Tells all who hold a guard that other people may be stored from now on, or that people they remember are gone. */
export async function changePolicy(trx: Knex.Transaction): Promise<void> {
  await trx('people_policy').increment('version', 1);
}
