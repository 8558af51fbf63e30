import { knex, Knex } from 'knex';

/** Opens the database of another program: a PostgreSQL address, or the path of a SQLite file, which is only read. */
export function openForeign(address: string): Knex {
  return /^postgres(ql)?:/.test(address)
    ? knex({ client: 'pg', connection: address })
    : knex({
        client: 'better-sqlite3',
        useNullAsDefault: true,
        connection: { filename: address, options: { readonly: true } },
      });
}
