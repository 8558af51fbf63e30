import type { Dice } from '../Dice';
import { used } from '../world/activity';
import type { Conditions } from '../world/Conditions';
import { customizationsOf } from './customizations';
import type { FeatureRow, SessionTotals, Surfaces } from './UserRecord';
import { cliVersion } from './versions';

const thirdPartyAgents = [
  { agent_id: '410001', agent_name: 'Lantern Review' },
  { agent_id: '410002', agent_name: 'Tidewater Upgrade' },
  { agent_id: '410003', agent_name: 'Mosswork Tests' },
];

/** The surfaces beside the counters that a person's activity bits ask for. */
export function surfacesOf(
  bits: number,
  features: readonly FeatureRow[],
  conditions: Conditions,
  intensity: number,
  dice: Dice,
): Surfaces {
  const surfaces: Surfaces = {};
  if (bits & used.cli) {
    const prompts = promptsIn(features, 'copilot_cli') ?? dice.count(5);
    surfaces.totals_by_cli = {
      ...sessionsOf(prompts, dice),
      last_known_cli_version: cliVersion(conditions, dice),
    };
    if (conditions.introduced.customizations) {
      Object.assign(surfaces, customizationsOf(dice));
    }
  }
  if (bits & used.app) {
    const prompts = promptsIn(features, 'copilot_app') ?? dice.count(4);
    surfaces.totals_by_copilot_app = sessionsOf(prompts, dice);
  }
  if (bits & used.vscodeAgent) {
    const session_count = dice.count(2);
    const total_user_messages = session_count * dice.count(4 * intensity);
    surfaces.totals_by_vscode_agent = { session_count, total_user_messages };
  }
  if (bits & used.thirdPartyAgent) {
    const user_initiated_interaction_count = dice.count(2);
    surfaces.totals_by_3rd_party_agent = [
      { ...dice.pick(thirdPartyAgents), user_initiated_interaction_count },
    ];
  }
  return surfaces;
}

function promptsIn(features: readonly FeatureRow[], feature: string) {
  return features.find(row => row.feature === feature)
    ?.user_initiated_interaction_count;
}

/**
 * Each prompt makes an agent send several requests with their whole context; left to run by
 * itself it sends hundreds, so that a scope's tokens of a day can pass 32 bits.
 */
function sessionsOf(prompts: number, dice: Dice): SessionTotals {
  const requests = prompts * dice.count(dice.chance(0.08) ? 300 : 8);
  const output = requests * dice.count(700);
  const prompt = requests * dice.count(110_000);
  return {
    session_count: Math.max(1, Math.round(prompts / 4)),
    request_count: requests,
    prompt_count: prompts,
    token_usage: {
      output_tokens_sum: output,
      prompt_tokens_sum: prompt,
      avg_tokens_per_request: averageTokens(output + prompt, requests),
    },
  };
}

export function averageTokens(tokens: number, requests: number) {
  return requests > 0 ? Math.round((tokens / requests) * 100) / 100 : null;
}
