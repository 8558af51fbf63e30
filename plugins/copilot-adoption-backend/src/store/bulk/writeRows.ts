import { Knex } from 'knex';
import { copyRows } from './copyRows';
import { insertRows } from './insertRows';
import { isPostgres } from './isPostgres';
import { Rows } from './Rows';

/** Writes rows that are not there yet, in the fastest way that the database has. */
export async function writeRows(
  trx: Knex.Transaction,
  rows: Rows,
): Promise<void> {
  if (rows.length > 0) {
    await (isPostgres(trx) ? copyRows(trx, rows) : insertRows(trx, rows));
  }
}
