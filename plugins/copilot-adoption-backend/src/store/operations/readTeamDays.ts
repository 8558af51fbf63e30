import { Day } from 'backstage-plugin-copilot-adoption-common';
import { joinTeams, TeamsSelection } from './joinTeams';
import { NumberRow, readNumbers } from './readNumbers';

/** The numbers of a team on a day. */
export type TeamDay<Column extends string> = NumberRow<Column> & {
  team: number;
  day: Day;
};

/** Every team's own numbers, or distinct people of windows, on the days on which it was reported. */
export async function readTeamDays<Column extends string>(
  options: TeamsSelection & {
    table: 'activity_days' | 'active_days';
    columns: readonly Column[];
  },
): Promise<TeamDay<Column>[]> {
  const { table, columns } = options;
  const rows: { team: number; day: Day }[] = await joinTeams(
    options,
    table,
  ).select(
    'b.subject_id as team',
    'b.day',
    ...columns.map(column => `b.${column}`),
  );
  return rows.map(row => ({
    ...readNumbers(row, columns),
    team: row.team,
    day: row.day,
  }));
}
