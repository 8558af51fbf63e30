import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { joinInOrder, whereDays } from './joinDays';

/** Which teams to read: all that a scope has reported. */
export interface TeamsSelection {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
}

/**
 * Starts a query with the rows that the teams of a scope have in a daily table, as `b`. All teams are all rows of a day
 * but one or two, so that the days are one range of the key.
 */
export function joinTeams(
  { db, scopeId, days }: TeamsSelection,
  table: 'activity_days' | 'active_days' | 'measure_days' | 'breakdown_days',
): Knex.QueryBuilder {
  return joinInOrder(db, whereDays(db(`${table} as b`), 'b.day', days), {
    table: 'subjects as t',
    on: `t.id = b.subject_id and t.scope_id = ? and t.kind = 'team'`,
    bindings: [scopeId],
  });
}
