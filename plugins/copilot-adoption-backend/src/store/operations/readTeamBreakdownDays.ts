import { Counter, Day } from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { joinTeams, TeamsSelection } from './joinTeams';
import { readNumbers } from './readNumbers';
import { TeamDay } from './readTeamDays';
import { counterSums } from './slices';

/** Adds up the rows that every team has of some keys of a breakdown, by day. */
export async function readTeamBreakdownDays(
  options: TeamsSelection & {
    kind: BreakdownKind;
    keyIds: readonly number[];
    columns: readonly Counter[];
  },
): Promise<TeamDay<Counter>[]> {
  const { db, kind, keyIds, columns } = options;
  if (keyIds.length === 0) {
    return [];
  }
  const rows: { team: number; day: Day }[] = await joinTeams(
    options,
    'breakdown_days',
  )
    .where('b.kind', breakdownKinds.indexOf(kind))
    .whereIn('b.key_id', [...keyIds])
    .groupBy('b.subject_id', 'b.day')
    .select('b.subject_id as team', 'b.day', ...counterSums(db, columns));
  return rows.map(row => ({
    ...readNumbers(row, columns),
    team: row.team,
    day: row.day,
  })) as TeamDay<Counter>[];
}
