import knexFactory, { Knex } from 'knex';
import { readFileSync } from 'node:fs';

/** A SQLite database in memory that begins with what an image of another one holds. */
export function openSqliteImage(path: string): Knex {
  return knexFactory({
    client: 'better-sqlite3',
    // The driver takes the image itself in place of the name of a file, which the types of knex don't know.
    connection: { filename: readFileSync(path) as unknown as string },
    useNullAsDefault: true,
  });
}
