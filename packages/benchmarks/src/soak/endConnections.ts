import { Knex } from 'knex';

/** Ends every other connection to the database, as its administrator or a restart might. */
export async function endConnections(knex: Knex): Promise<void> {
  await knex.raw(
    `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`,
  );
}
