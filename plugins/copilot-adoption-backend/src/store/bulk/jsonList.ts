import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Gathers the numbers of a group's rows into one value, which costs a fraction of as many rows; see `readJsonList`. */
export function jsonList(db: Knex, column: string): Knex.Raw {
  const gather = isPostgres(db) ? 'json_agg' : 'json_group_array';
  return db.raw(`${gather}(??) as ??`, [column, column]);
}

/** Reads a list of `jsonList`: SQLite gives it as text, and PostgreSQL nothing where there are no rows. */
export function readJsonList<Item = number>(
  list: Item[] | string | null,
): Item[] {
  return typeof list === 'string' ? JSON.parse(list) : list ?? [];
}
