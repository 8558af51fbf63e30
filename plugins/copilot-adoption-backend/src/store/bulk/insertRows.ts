import { Knex } from 'knex';
import { Rows } from './Rows';
import { yieldToEvents } from './yieldToEvents';

const rowsBetweenYields = 500;

/** What we use of a connection of better-sqlite3. */
interface SqliteConnection {
  prepare(sql: string): { run(values: unknown[]): unknown };
}

/**
 * Writes rows on a transaction's own connection, by one prepared statement of SQLite. The transaction owns the only
 * connection, so whoever comes in between waits for its end.
 */
export async function insertRows(
  trx: Knex.Transaction,
  { table, columns, length, order }: Rows,
): Promise<void> {
  const connection: SqliteConnection = await trx.client.acquireConnection();
  const names = columns.map(({ name }) => name).join(', ');
  const holes = columns.map(() => '?').join(', ');
  const statement = connection.prepare(
    `insert into ${table} (${names}) values (${holes})`,
  );
  for (let index = 0; index < length; index++) {
    const row = order?.[index] ?? index;
    statement.run(columns.map(column => column.valueOf(row)));
    if (index % rowsBetweenYields === rowsBetweenYields - 1) {
      await yieldToEvents();
    }
  }
}
