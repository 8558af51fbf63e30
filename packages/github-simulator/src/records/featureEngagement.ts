import { used } from '../world/activity';
import type { ActivityWindow } from '../world/ActivityCalendar';
import type { FeatureEngagement } from '../world/World';

/** GitHub documents seven surfaces and only the first name; the others are ours. */
const surfaces = [
  { feature: 'code_completion', bit: used.completion },
  { feature: 'agent_edit', bit: used.agentEdit },
  { feature: 'copilot_code_review_passive', bit: used.codeReviewPassive },
  { feature: 'copilot_code_review_active', bit: used.codeReviewActive },
  { feature: 'copilot_cloud_agent', bit: used.cloudAgent },
  { feature: 'copilot_cli', bit: used.cli },
  { feature: 'copilot_app', bit: used.app },
];

export function countFeatureEngagement(
  members: Uint32Array,
  { monthly, twice }: ActivityWindow,
): FeatureEngagement {
  const count = (activity: Uint16Array, bit: number) =>
    members.reduce(
      (people, member) => people + (activity[member] & bit ? 1 : 0),
      0,
    );
  return {
    active_user_count: count(monthly, used.active),
    totals_by_feature: surfaces.map(({ feature, bit }) => ({
      feature,
      engaged_user_count: count(twice, bit),
    })),
  };
}
