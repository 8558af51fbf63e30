import { gatherTeamDays, TeamDays } from './gatherTeamDays';
import { joinTeams, TeamsSelection } from './joinTeams';

/** Every team's own numbers, or distinct people of windows, on the days on which it was reported. */
export function readTeamDays<Column extends string>(
  options: TeamsSelection & {
    table: 'activity_days' | 'active_days';
    columns: readonly Column[];
  },
): Promise<TeamDays<Column>> {
  const { db, table, columns } = options;
  const rows = joinTeams(options, table).select(
    'b.subject_id as team',
    'b.day',
    ...columns.map(column => `b.${column}`),
  );
  return gatherTeamDays(db, rows, columns);
}
