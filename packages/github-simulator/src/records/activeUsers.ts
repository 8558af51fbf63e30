import { used } from '../world/activity';
import type { ActivityWindow } from '../world/ActivityCalendar';
import type { Introduced } from '../introductions';
import type { ActiveUsers } from './TotalsRecord';

/** Counts a scope's members by their activity bits of the day and of the windows that end on it. */
export function countActiveUsers(
  members: Uint32Array,
  daily: Uint16Array,
  { weekly, monthly }: ActivityWindow,
  introduced: Introduced,
): ActiveUsers {
  const people = (activity: Uint16Array, bit: number, unless = 0) => {
    let count = 0;
    for (const member of members) {
      const bits = activity[member];
      count += bits & bit && !(bits & unless) ? 1 : 0;
    }
    return count;
  };
  const spans = (bit: number, unless = 0): (number | null)[] => {
    const counts = [daily, weekly, monthly].map(span =>
      people(span, bit, unless),
    );
    // GitHub sends null, not 0, while it has no data about a surface at all.
    return counts[2] === 0 ? [null, null, null] : counts;
  };
  return {
    daily_active_users: people(daily, used.active),
    weekly_active_users: people(weekly, used.active),
    monthly_active_users: people(monthly, used.active),
    monthly_active_chat_users: people(monthly, used.chat),
    monthly_active_agent_users: people(monthly, used.agent),
    ...(introduced.cloudAgentUsers &&
      inSpans('active_copilot_cloud_agent_users', spans(used.cloudAgent))),
    ...(introduced.codeReviewUsers && {
      ...inSpans(
        'active_copilot_code_review_users',
        spans(used.codeReviewActive),
      ),
      ...inSpans(
        'passive_copilot_code_review_users',
        spans(used.codeReviewPassive, used.codeReviewActive),
      ),
    }),
    ...unlessNone('daily_active_cli_users', people(daily, used.cli)),
    ...unlessNone('daily_active_copilot_app_users', people(daily, used.app)),
    ...unlessNone(
      'daily_active_vscode_agent_users',
      people(daily, used.vscodeAgent),
    ),
  };
}

function inSpans(name: string, [daily, weekly, monthly]: (number | null)[]) {
  return {
    [`daily_${name}`]: daily,
    [`weekly_${name}`]: weekly,
    [`monthly_${name}`]: monthly,
  };
}

function unlessNone(name: string, count: number) {
  return count > 0 ? { [name]: count } : {};
}
