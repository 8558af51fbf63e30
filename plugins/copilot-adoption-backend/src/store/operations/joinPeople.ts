import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { givenRows } from '../bulk/givenRows';
import { joinEach, joinInOrder, whereDays } from './joinDays';
import { MemberSpan } from './MemberSpan';
import { memberSpansOf } from './memberSpansOf';
import { Population } from './Population';
import { Bucketing } from './keySums';

/** Which people's rows to read. */
export interface PeopleSelection {
  db: Knex;
  population: Population;
  days: readonly Day[];
}

/** The rows of people: whole days, or what they did by some keys of a breakdown, or some measures. */
export type PeopleSource =
  | { table: 'people_days' }
  | { table: 'people_breakdown_days'; key_id: readonly number[] }
  | { table: 'people_measure_days'; measure: readonly string[] };

/**
 * Starts a query with the rows that a population has in a table of people, as `b`, and with the calendar as `c` where
 * the bucketing needs it. (A query on its own would be run by whoever awaits it.)
 */
export async function joinPeople(
  selection: PeopleSelection,
  source: PeopleSource,
  bucketing: Bucketing = 'day',
): Promise<{ rows: Knex.QueryBuilder }> {
  const { db, population } = selection;
  const rows = population.everyone
    ? selectEveryone(selection, source)
    : joinSpans(selection, source, await memberSpansOf(selection));
  return {
    rows:
      bucketing === 'week' || bucketing === 'month'
        ? joinInOrder(db, rows, {
            table: 'calendar as c',
            on: 'c.day = b.day',
          })
        : rows,
  };
}

function selectEveryone(
  { db, population, days }: PeopleSelection,
  { table, ...narrowing }: PeopleSource,
): Knex.QueryBuilder {
  const rows = whereDays(db(`${table} as b`), 'b.day', days);
  for (const [column, values] of Object.entries(narrowing)) {
    rows.whereIn(`b.${column}`, [...values]);
  }
  return rows.where('b.scope_id', population.scopeId);
}

function joinSpans(
  selection: PeopleSelection,
  { table, ...narrowing }: PeopleSource,
  spans: readonly MemberSpan[],
): Knex.QueryBuilder {
  if (table === 'people_days') {
    return selectActive(selection, spans, 'b');
  }
  const [[column, values]] = Object.entries<readonly Knex.Value[]>(narrowing);
  // Who was active on a day is in an index, and nobody else has rows.
  return joinEach(selection.db, selectActive(selection, spans, 'p'), {
    table: `${table} as b`,
    on: `b.scope_id = p.scope_id and b.day = p.day and b.user_id = p.user_id
      and ${isOneOf(`b.${column}`, values)}`,
    bindings: values,
  });
}

function isOneOf(column: string, values: readonly unknown[]): string {
  return values.length > 0
    ? `${column} in (${values.map(() => '?').join(', ')})`
    : '1 = 0';
}

function selectActive(
  { db, population, days }: PeopleSelection,
  spans: readonly MemberSpan[],
  alias: string,
): Knex.QueryBuilder {
  const { scopeId } = population;
  const [first, last] = [days[0], days[days.length - 1]];
  const people = `people_days as ${alias}`;
  const isThroughout = spans.every(
    ({ from, to }) => from <= first && to >= last,
  );
  const active = isThroughout
    ? db(people)
        .where(`${alias}.scope_id`, scopeId)
        .whereIn(
          `${alias}.user_id`,
          spans.map(({ user }) => user),
        )
    : joinInOrder(db, db.from(givenSpans(db, spans)), {
        table: people,
        on: `${alias}.scope_id = ? and ${alias}.user_id = given.user_id
          and ${alias}.day between given.from_day and given.to_day`,
        bindings: [scopeId],
      });
  return whereDays(active, `${alias}.day`, days);
}

function givenSpans(db: Knex, spans: readonly MemberSpan[]): Knex.Raw {
  return givenRows(
    db,
    { user_id: 'integer', from_day: 'integer', to_day: 'integer' },
    spans.map(({ user, from, to }) => ({
      user_id: user,
      from_day: from,
      to_day: to,
    })),
  );
}
