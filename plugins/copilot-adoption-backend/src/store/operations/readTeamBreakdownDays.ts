import { Counter } from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { gatherTeamDays, TeamDays } from './gatherTeamDays';
import { fromDays, joinEach, joinInOrder } from './joinDays';
import { TeamsSelection } from './joinTeams';
import { counterSums } from './slices';

/** Adds up the rows that every team has of some keys of a breakdown, by day. */
export async function readTeamBreakdownDays(
  options: TeamsSelection & {
    kind: BreakdownKind;
    keyIds: readonly number[];
    columns: readonly Counter[];
  },
): Promise<TeamDays<Counter>> {
  const { db, scopeId, days, kind, keyIds, columns } = options;
  if (keyIds.length === 0) {
    return new Map();
  }
  const teams = joinInOrder(db, fromDays(db, days), {
    table: 'subjects as t',
    on: `t.scope_id = ? and t.kind = 'team'`,
    bindings: [scopeId],
  });
  // A day has many keys, of which few are asked for.
  const rows = joinEach(db, teams, {
    table: 'breakdown_days as b',
    on: `b.day = c.day and b.subject_id = t.id and b.kind = ? and b.key_id in (${keyIds
      .map(() => '?')
      .join(', ')})`,
    bindings: [breakdownKinds.indexOf(kind), ...keyIds],
  })
    .groupBy('t.id', 'c.day')
    .select('t.id as team', 'c.day', ...counterSums(db, columns));
  return gatherTeamDays(db, rows, columns);
}
