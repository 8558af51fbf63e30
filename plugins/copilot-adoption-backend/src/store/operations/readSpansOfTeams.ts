import { joinMembers, MembersSelection } from './joinMembers';
import { MemberSpan } from './MemberSpan';

/** From when to when each person was a member of each of some teams, and on how many of the days between. */
export async function readSpansOfTeams(
  selection: MembersSelection,
): Promise<(MemberSpan & { days: number })[]> {
  const rows: (MemberSpan & { days: number | string })[] = await joinMembers(
    selection,
  )
    .groupBy('m.team_id', 'm.user_id')
    .select('m.user_id as user')
    .min('m.day as from')
    .max('m.day as to')
    .count('* as days');
  return rows.map(row => ({ ...row, days: Number(row.days) }));
}
