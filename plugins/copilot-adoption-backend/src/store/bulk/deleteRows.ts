import { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import { yieldToEvents } from './yieldToEvents';

const rowsBetweenYields = 5000;

/**
 * Deletes the rows that a query selects: on PostgreSQL at once, on SQLite in slices along the given column, which is
 * the next one of the key, because each statement blocks the process.
 */
export async function deleteRows(
  trx: Knex.Transaction,
  rows: Knex.QueryBuilder,
  column: string,
): Promise<void> {
  if (isPostgres(trx)) {
    await rows.delete();
    return;
  }
  for (;;) {
    const slice = rows
      .clone()
      .select(`${column} as position`)
      .orderBy(column)
      .limit(rowsBetweenYields);
    const [{ last }] = await trx
      .from(slice.as('slice'))
      .max('position as last');
    if (last === null) {
      return;
    }
    await rows.clone().where(column, '<=', last).delete();
    await yieldToEvents();
  }
}
