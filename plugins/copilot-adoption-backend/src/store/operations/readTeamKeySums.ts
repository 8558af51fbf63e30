import { Counter, counters } from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { joinTeams, TeamsSelection } from './joinTeams';
import { NumberRow, readNumbers } from './readNumbers';
import { counterSums } from './keySums';

/** What a key of a breakdown comes to in a team, and the greatest number of people it had on any day. */
export type TeamKeySums = NumberRow<Counter | 'people'> & {
  team: number;
  keyId: number;
};

/** Adds up the breakdowns of all teams over a period, by team and key. */
export async function readTeamKeySums(
  options: TeamsSelection & { kind: BreakdownKind },
): Promise<TeamKeySums[]> {
  const { db, kind } = options;
  const rows: { team: number; keyId: number }[] = await joinTeams(
    options,
    'breakdown_days',
  )
    .where('b.kind', breakdownKinds.indexOf(kind))
    .groupBy('b.subject_id', 'b.key_id')
    .select(
      'b.subject_id as team',
      'b.key_id as keyId',
      ...counterSums(db, counters),
    )
    .max('b.people as people');
  return rows.map(row => ({
    ...readNumbers(row, [...counters, 'people']),
    team: row.team,
    keyId: row.keyId,
  }));
}
