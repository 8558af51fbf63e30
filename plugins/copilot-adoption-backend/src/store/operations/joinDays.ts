import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/**
 * Starts a query with the asked days, in the order of time, as `c` of the calendar.
 *
 * Keys start with the day, so days have to be looked up one by one: `subject_id = ? and day between` would read the
 * whole range of everybody's rows.
 */
export function fromDays(db: Knex, days: readonly Day[]): Knex.QueryBuilder {
  const calendar = db('calendar as c');
  const last = days[days.length - 1];
  const isWithoutGap = days.length > 0 && last - days[0] + 1 === days.length;
  return isWithoutGap
    ? calendar.whereBetween('c.day', [days[0], last])
    : calendar.whereIn('c.day', [...days]);
}

/**
 * Joins a table of daily rows to what the query has so far, in the order written: SQLite turns joins around as it
 * likes unless they are cross joins, PostgreSQL knows better by its statistics.
 */
export function joinInOrder(
  db: Knex,
  query: Knex.QueryBuilder,
  join: { table: string; on: string; bindings?: readonly Knex.Value[] },
): Knex.QueryBuilder {
  const kind = isSqlite(db) ? 'cross join' : 'join';
  return query.joinRaw(`${kind} ${join.table} on ${join.on}`, [
    ...(join.bindings ?? []),
  ]);
}

function isSqlite(db: Knex): boolean {
  return String(db.client.config.client).includes('sqlite');
}
