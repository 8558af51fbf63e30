import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { CountedTeam } from './Population';

/** Which memberships to read. */
export interface MembersSelection {
  db: Knex;
  /** Of one scope, one at least. */
  teams: readonly CountedTeam[];
  days: readonly Day[];
}

/** Starts a query with the memberships of teams, as `m`. */
export function joinMembers({
  db,
  teams,
  days,
}: MembersSelection): Knex.QueryBuilder {
  const holes = teams.map(() => '?').join(', ');
  return joinInOrder(db, fromDays(db, days), {
    table: 'memberships as m',
    on: `m.scope_id = ? and m.day = c.day and m.team_id in (${holes})`,
    bindings: [teams[0].scopeId, ...teams.map(({ id }) => id)],
  });
}
