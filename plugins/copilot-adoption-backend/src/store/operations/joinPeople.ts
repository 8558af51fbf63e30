import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { memberDays } from './memberDays';
import { Population } from './Population';
import { bucketColumn, Bucketing } from './slices';

/** Which people's rows to read. */
export interface PeopleSelection {
  db: Knex;
  population: Population;
  days: readonly Day[];
}

/**
 * Starts a query with the rows that a population has in a table of people, as `b`; `c` has their `day` and `bucket`.
 */
export function joinPeople(
  { db, population, days }: PeopleSelection,
  table: 'people_days' | 'people_breakdown_days' | 'people_measure_days',
  bucketing: Bucketing = 'day',
): Knex.QueryBuilder {
  const { scopeId, everyone } = population;
  const counted = everyone
    ? fromDays(db, days).select(
        'c.day',
        db.raw(`${bucketColumn(bucketing)} as bucket`),
      )
    : selectMembers({ db, population, days }, bucketing);
  return joinInOrder(db, db.from(counted.as('c')), {
    table: `${table} as b`,
    on: everyone
      ? 'b.scope_id = ? and b.day = c.day'
      : 'b.scope_id = ? and b.day = c.day and b.user_id = c.user_id',
    bindings: [scopeId],
  });
}

/** Each member once a day: only who belongs to several parts of the population can come up twice. */
function selectMembers(
  { db, population, days }: PeopleSelection,
  bucketing: Bucketing,
): Knex.QueryBuilder {
  const { teams, userIds } = population;
  const members = db.from(memberDays(db, population, days, bucketing).as('m'));
  const columns = ['m.day', 'm.bucket', 'm.user_id'];
  return teams.length + Math.min(userIds.length, 1) > 1
    ? members.distinct(columns)
    : members.select(columns);
}
