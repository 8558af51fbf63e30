import { used } from '../world/activity';
import type { Conditions } from '../world/Conditions';

/** The `used_*` flags of a users-report line, each from the day GitHub introduced it. */
export function usageFlagsOf(bits: number, conditions: Conditions) {
  const { introduced } = conditions;
  return {
    used_agent: (bits & used.agent) > 0,
    used_chat: (bits & used.chat) > 0,
    used_cli: (bits & used.cli) > 0,
    ...(introduced.copilotAppInTotals && {
      used_copilot_app: (bits & used.app) > 0,
    }),
    ...(introduced.vscodeAgent && {
      used_vscode_agent: (bits & used.vscodeAgent) > 0,
    }),
    ...(introduced.cloudAgentUsers && {
      used_copilot_coding_agent: (bits & used.cloudAgent) > 0,
      used_copilot_cloud_agent: (bits & used.cloudAgent) > 0,
    }),
    ...(introduced.codeReviewUsers && codeReviewFlagsOf(bits)),
  };
}

/** null where GitHub has no review signal about the person at all. */
function codeReviewFlagsOf(bits: number) {
  const signal =
    bits & (used.codeReviewActive | used.codeReviewPassive | used.chat);
  return {
    used_copilot_code_review_active: signal
      ? (bits & used.codeReviewActive) > 0
      : null,
    used_copilot_code_review_passive: signal
      ? (bits & used.codeReviewPassive) > 0
      : null,
  };
}
