import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/**
 * Starts a query with the asked days, in the order of time, as `c` of the calendar.
 *
 * Keys start with the day, so days have to be looked up one by one: `subject_id = ? and day between` would read the
 * whole range of everybody's rows.
 */
export function fromDays(db: Knex, days: readonly Day[]): Knex.QueryBuilder {
  return whereDays(db('calendar as c'), 'c.day', days);
}

/** Narrows a query to the asked days, as a range where they have no gap. */
export function whereDays(
  query: Knex.QueryBuilder,
  column: string,
  days: readonly Day[],
): Knex.QueryBuilder {
  const last = days[days.length - 1];
  const isWithoutGap = days.length > 0 && last - days[0] + 1 === days.length;
  return isWithoutGap
    ? query.whereBetween(column, [days[0], last])
    : query.whereIn(column, [...days]);
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

/**
 * Joins what each row so far finds by a key. PostgreSQL would rather read a whole table than look up some thousand keys,
 * as it takes every page for one that has to be fetched from a slow disk; `offset 0` leaves it no choice.
 */
export function joinEach(
  db: Knex,
  query: Knex.QueryBuilder,
  join: { table: string; on: string; bindings?: readonly Knex.Value[] },
): Knex.QueryBuilder {
  if (isSqlite(db)) {
    return joinInOrder(db, query, join);
  }
  const alias = join.table.split(' as ')[1];
  return query.joinRaw(
    `cross join lateral (
      select * from ${join.table} where ${join.on} offset 0
    ) as ${alias}`,
    [...(join.bindings ?? [])],
  );
}

function isSqlite(db: Knex): boolean {
  return String(db.client.config.client).includes('sqlite');
}
