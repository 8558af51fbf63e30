import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';

/** Which teams to read: all that a scope has reported. */
export interface TeamsSelection {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
}

/** Starts a query with the rows that the teams of a scope have in a daily table, as `b`, and the calendar as `c`. */
export function joinTeams(
  { db, scopeId, days }: TeamsSelection,
  table: 'activity_days' | 'active_days' | 'measure_days' | 'breakdown_days',
): Knex.QueryBuilder {
  const rows = joinInOrder(db, fromDays(db, days), {
    table: `${table} as b`,
    on: 'b.day = c.day',
  });
  return joinInOrder(db, rows, {
    table: 'subjects as t',
    on: `t.id = b.subject_id and t.scope_id = ? and t.kind = 'team'`,
    bindings: [scopeId],
  });
}
