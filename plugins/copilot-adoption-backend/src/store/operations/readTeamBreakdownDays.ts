import { Counter } from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { gatherTeamDays, TeamDays } from './gatherTeamDays';
import { joinTeams, TeamsSelection } from './joinTeams';
import { counterSums } from './keySums';

/** Adds up the rows that every team has of some keys of a breakdown, by day. */
export async function readTeamBreakdownDays(
  options: TeamsSelection & {
    kind: BreakdownKind;
    keyIds: readonly number[];
    columns: readonly Counter[];
  },
): Promise<TeamDays<Counter>> {
  const { db, kind, keyIds, columns } = options;
  if (keyIds.length === 0) {
    return new Map();
  }
  const rows = joinTeams(options, 'breakdown_days')
    .where('b.kind', breakdownKinds.indexOf(kind))
    .whereIn('b.key_id', [...keyIds])
    .groupBy('b.subject_id', 'b.day')
    .select('b.subject_id as team', 'b.day', ...counterSums(db, columns));
  return gatherTeamDays(db, rows, columns);
}
