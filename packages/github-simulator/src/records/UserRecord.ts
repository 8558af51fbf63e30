import type { Counters, OutputCounters } from './Counters';

export interface IdeRow extends Counters {
  ide: string;
  last_known_ide_version?: { ide_version: string; sampled_at: string };
  last_known_plugin_version?: {
    plugin: string;
    plugin_version: string;
    sampled_at: string;
  };
}

export interface FeatureRow extends Counters {
  feature: string;
}

export interface LanguageFeatureRow extends OutputCounters {
  language: string;
  feature: string;
}

export interface LanguageModelRow extends OutputCounters {
  language: string;
  model: string;
}

export interface ModelFeatureRow extends Counters {
  model: string;
  feature: string;
}

/** The five arrays that split the counters. */
export interface Breakdowns {
  totals_by_ide: IdeRow[];
  totals_by_feature: FeatureRow[];
  totals_by_language_feature: LanguageFeatureRow[];
  totals_by_language_model: LanguageModelRow[];
  totals_by_model_feature: ModelFeatureRow[];
}

/** `totals_by_cli` and `totals_by_copilot_app`. */
export interface SessionTotals {
  session_count: number;
  request_count: number;
  prompt_count: number;
  token_usage: {
    output_tokens_sum: number;
    prompt_tokens_sum: number;
    avg_tokens_per_request: number | null;
  };
  last_known_cli_version?: { cli_version: string; sampled_at: string };
}

export interface VscodeAgentTotals {
  session_count: number;
  total_user_messages: number;
}

export interface ThirdPartyAgentRow {
  agent_id: string;
  agent_name: string;
  user_initiated_interaction_count: number;
  session_count?: number;
}

/** Sorts of CLI customization, each with a `totals_by_…` array and a `distinct_…_use_count`. */
export const customizationKinds = [
  'skill',
  'custom_agent',
  'mcp',
  'slash_cmd',
  'plugin',
] as const;
export type CustomizationKind = (typeof customizationKinds)[number];

export type CustomizationRow = { interaction_count: number } & {
  [Kind in CustomizationKind]?: string;
};

export type Customizations = {
  [Kind in CustomizationKind as `totals_by_${Kind}`]?: CustomizationRow[];
} & {
  [Kind in CustomizationKind as `distinct_${Kind}_use_count`]?: number;
};

/** The parts that both a person's and a scope's record have beside the counters. */
export interface Surfaces extends Customizations {
  totals_by_cli?: SessionTotals;
  totals_by_copilot_app?: SessionTotals;
  totals_by_vscode_agent?: VscodeAgentTotals;
  totals_by_3rd_party_agent?: ThirdPartyAgentRow[];
}

/** One line of a users report: one person on one day. */
export interface UserRecord extends Counters, Breakdowns, Surfaces {
  day: string;
  enterprise_id: string;
  organization_id?: string;
  user_id: number;
  user_login: string;
  ai_credits_used?: number;
  ai_adoption_phase?: { phase_number: number; phase: string; version: string };
  used_agent: boolean;
  used_chat: boolean;
  used_cli?: boolean;
  used_copilot_app?: boolean;
  used_vscode_agent?: boolean;
  used_copilot_coding_agent?: boolean;
  used_copilot_cloud_agent?: boolean;
  used_copilot_code_review_active?: boolean | null;
  used_copilot_code_review_passive?: boolean | null;
}
