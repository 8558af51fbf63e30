import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { joinTeams, TeamsSelection } from './joinTeams';

/** How many people there are at least and at most. */
interface Bounds {
  atLeast: number;
  atMost: number;
}

/** People of a team who contributed to some keys of a breakdown, and to some others. */
export interface TeamContributors {
  team: number;
  inside: Bounds;
  outside: Bounds;
}

/**
 * Bounds how many people of each team contributed to keys in a period: at least as many as on the busiest day to one
 * key, at most the sum of all. Zeros for a team mean nobody.
 */
export async function readTeamContributors(
  options: TeamsSelection & {
    kind: BreakdownKind;
    inside: readonly number[];
    outside: readonly number[];
  },
): Promise<TeamContributors[]> {
  const { db, kind, inside, outside } = options;
  if (inside.length === 0) {
    return [];
  }
  const holes = inside.map(() => '?').join(', ');
  const rows: Record<string, number | string>[] = await joinTeams(
    options,
    'breakdown_days',
  )
    .where('b.kind', breakdownKinds.indexOf(kind))
    .whereIn('b.key_id', [...inside, ...outside])
    .groupBy('b.subject_id')
    .select(
      'b.subject_id as team',
      ...(['max', 'sum'] as const).flatMap(bound => [
        db.raw(
          `${bound}(case when b.key_id in (${holes}) then b.people else 0 end) as ??`,
          [...inside, `inside_${bound}`],
        ),
        db.raw(
          `${bound}(case when b.key_id in (${holes}) then 0 else b.people end) as ??`,
          [...inside, `outside_${bound}`],
        ),
      ]),
    );
  return rows.map(row => ({
    team: Number(row.team),
    inside: {
      atLeast: Number(row.inside_max),
      atMost: Number(row.inside_sum),
    },
    outside: {
      atLeast: Number(row.outside_max),
      atMost: Number(row.outside_sum),
    },
  }));
}
