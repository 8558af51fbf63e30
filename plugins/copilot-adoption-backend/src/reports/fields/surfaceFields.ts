import { measures } from 'backstage-plugin-copilot-adoption-common';
import { known, objectOf, rowsOf } from './FieldTable';

/** The surfaces beside the editor, and what people customized: the same in records of scopes and of people. */
export const surfaceFields = {
  totals_by_cli: objectOf({
    session_count: measures.cliSessions,
    request_count: measures.cliRequests,
    prompt_count: measures.cliPrompts,
    token_usage: objectOf({
      output_tokens_sum: measures.cliOutputTokens,
      prompt_tokens_sum: measures.cliPromptTokens,
      avg_tokens_per_request: known,
    }),
    last_known_cli_version: known,
  }),
  totals_by_copilot_app: objectOf({
    session_count: measures.appSessions,
    request_count: measures.appRequests,
    prompt_count: measures.appPrompts,
    token_usage: objectOf({
      output_tokens_sum: measures.appOutputTokens,
      prompt_tokens_sum: measures.appPromptTokens,
      avg_tokens_per_request: known,
    }),
  }),
  totals_by_vscode_agent: objectOf({
    session_count: measures.vscodeAgentSessions,
    total_user_messages: measures.vscodeAgentMessages,
  }),
  totals_by_3rd_party_agent: rowsOf({
    // Names change, ids do not.
    namedBy: ['agent_id', 'agent_name'],
    values: {
      [measures.thirdPartyAgentJobsOf]: 'user_initiated_interaction_count',
      [measures.thirdPartyAgentSessionsOf]: 'session_count',
    },
    total: {
      field: 'user_initiated_interaction_count',
      name: measures.thirdPartyAgentJobs,
    },
  }),
  totals_by_skill: customizations('skill', measures.skillInteractionsOf),
  totals_by_custom_agent: customizations(
    'custom_agent',
    measures.customAgentInteractionsOf,
  ),
  totals_by_mcp: customizations('mcp', measures.mcpInteractionsOf),
  totals_by_slash_cmd: customizations(
    'slash_cmd',
    measures.slashCommandInteractionsOf,
  ),
  totals_by_plugin: customizations('plugin', measures.pluginInteractionsOf),
  distinct_skill_use_count: measures.distinctSkills,
  distinct_custom_agent_use_count: measures.distinctCustomAgents,
  distinct_mcp_use_count: measures.distinctMcps,
  distinct_slash_cmd_use_count: measures.distinctSlashCommands,
  distinct_plugin_use_count: measures.distinctPlugins,
};

function customizations(namedBy: string, prefix: string) {
  return rowsOf({
    namedBy,
    // Skills have been seen with the second name.
    values: {
      [prefix]: ['interaction_count', 'user_initiated_interaction_count'],
    },
  });
}
