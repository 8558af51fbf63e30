/**
 * GitHub's `feature` value for code completions in the editor, the only feature for which suggestions are accepted or not.
 *
 * @public
 */
export const completionFeature = 'code_completion';

/**
 * The `feature` values of chat in the editor, agent mode excluded.
 *
 * @public
 */
export const chatFeatures = [
  'chat_inline',
  'chat_panel_ask_mode',
  'chat_panel_edit_mode',
  'chat_panel_plan_mode',
  'chat_panel_custom_mode',
  'chat_panel_unknown_mode',
] as const;

/**
 * The one definition of "agent" by feature: agent mode in the editor, which GitHub reports in two rows
 * (prompts under the first, written lines under the second).
 *
 * @public
 */
export const agentFeatures = ['chat_panel_agent_mode', 'agent_edit'] as const;
