import { JsonObject } from '@backstage/types';

type Row = Record<string, unknown>;

/** The rows of one day of the community plugin, by what is left of the table's name behind `copilot_`. */
export interface CommunityDay {
  daily_totals: Row;
  pr_metrics?: Row;
  metrics_by_cli?: Row;
  metrics_by_feature: Row[];
  metrics_by_ide: Row[];
  metrics_by_language_feature: Row[];
  metrics_by_language_model: Row[];
  metrics_by_model_feature: Row[];
}

/** GitHub has sent these with every record, so that 0 means 0. */
const certain = [
  'daily_active_users',
  'user_initiated_interaction_count',
  'code_generation_activity_count',
  'code_acceptance_activity_count',
];

/** These may have been missing when the plugin wrote 0: of them a 0 says nothing. */
const doubtful = [
  'weekly_active_users',
  'monthly_active_users',
  'monthly_active_chat_users',
  'monthly_active_agent_users',
  'daily_active_cli_users',
];

const lines = [
  'loc_suggested_to_add_sum',
  'loc_suggested_to_delete_sum',
  'loc_added_sum',
  'loc_deleted_sum',
];

const pullRequests = [
  'total_created',
  'total_merged',
  'total_reviewed',
  'total_created_by_copilot',
  'total_merged_created_by_copilot',
  'total_merged_reviewed_by_copilot',
  'total_reviewed_by_copilot',
];

/** Came later, or are medians, of which there are none where nothing was merged. */
const doubtfulPullRequests = [
  'total_suggestions',
  'total_applied_suggestions',
  'total_copilot_suggestions',
  'total_copilot_applied_suggestions',
  'median_minutes_to_merge',
  'median_minutes_to_merge_copilot_authored',
  'median_minutes_to_merge_copilot_reviewed',
];

/**
 * A record as GitHub would have sent it, as far as the rows of the community plugin can be trusted.
 *
 * The plugin writes 0 for whatever a report lacks. The sums of lines are left out altogether: for organizations the
 * plugin adds them up over IDEs, which leaves out the terminal and the app. They follow from the features.
 */
export function communityRecord(day: CommunityDay): JsonObject {
  const withLines = day.metrics_by_feature.some(row =>
    lines.some(name => Number(row[name]) > 0),
  );
  const counters = [...certain.slice(1), ...(withLines ? lines : [])];
  const rows = (
    table: Row[],
    ...dimensions: [name: string, column: string][]
  ) =>
    table.map(row => ({
      ...Object.fromEntries(
        dimensions.map(([name, column]) => [name, String(row[column])]),
      ),
      ...pick(row, counters),
    }));
  return {
    ...pick(day.daily_totals, certain),
    ...pickPositive(day.daily_totals, doubtful),
    totals_by_feature: rows(day.metrics_by_feature, ['feature', 'feature']),
    totals_by_ide: rows(day.metrics_by_ide, ['ide', 'ide']),
    totals_by_language_feature: rows(
      day.metrics_by_language_feature,
      ['language', 'language'],
      ['feature', 'feature'],
    ),
    totals_by_language_model: rows(
      day.metrics_by_language_model,
      ['language', 'language'],
      ['model', 'model_id'],
    ),
    totals_by_model_feature: rows(
      day.metrics_by_model_feature,
      ['model', 'model_id'],
      ['feature', 'feature'],
    ),
    ...(day.pr_metrics && {
      pull_requests: {
        ...pick(day.pr_metrics, pullRequests),
        ...pickPositive(day.pr_metrics, doubtfulPullRequests),
      },
    }),
    ...(day.metrics_by_cli && {
      totals_by_cli: {
        ...pick(day.metrics_by_cli, [
          'session_count',
          'request_count',
          'prompt_count',
        ]),
        token_usage: pickPositive(day.metrics_by_cli, [
          'output_tokens_sum',
          'prompt_tokens_sum',
        ]),
      },
    }),
  };
}

function pick(row: Row, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    names
      .filter(name => row[name] !== null && row[name] !== undefined)
      .map(name => [name, Number(row[name])]),
  );
}

function pickPositive(row: Row, names: readonly string[]) {
  return Object.fromEntries(
    Object.entries(pick(row, names)).filter(([, value]) => value > 0),
  );
}
