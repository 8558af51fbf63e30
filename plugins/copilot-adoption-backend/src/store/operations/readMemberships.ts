import { Day } from 'backstage-plugin-copilot-adoption-common';
import { joinMembers, MembersSelection } from './joinMembers';

/** The single days on which some people were members of any of the teams. */
export async function readMemberships(
  selection: MembersSelection & { users: readonly number[] },
): Promise<{ user: number; day: Day }[]> {
  return joinMembers(selection)
    .whereIn('m.user_id', [...selection.users])
    .distinct('m.user_id as user', 'm.day');
}
