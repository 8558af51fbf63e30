import knexFactory, { Knex } from 'knex';

/** Connects to a database of a server whose address names any of its databases. */
export function connectPostgres(server: string, database: string): Knex {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return knexFactory({
    client: 'pg',
    connection: address.href,
    pool: { min: 0, max: 5, acquireTimeoutMillis: 30_000 },
  });
}
