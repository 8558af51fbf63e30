/** A day as `/copilot/metrics` told it, with so many suggestions. */
export function legacyDay(date: string, suggestions = 200) {
  return {
    date,
    total_active_users: 24,
    total_engaged_users: 20,
    copilot_ide_code_completions: {
      total_engaged_users: 18,
      languages: [{ name: 'go', total_engaged_users: 18 }],
      editors: [
        {
          name: 'vscode',
          total_engaged_users: 18,
          models: [
            {
              name: 'default',
              is_custom_model: false,
              custom_model_training_date: null,
              total_engaged_users: 18,
              languages: [
                {
                  name: 'go',
                  total_engaged_users: 18,
                  total_code_suggestions: suggestions,
                  total_code_acceptances: 50,
                  total_code_lines_suggested: 300,
                  total_code_lines_accepted: 60,
                },
              ],
            },
          ],
        },
      ],
    },
    copilot_ide_chat: null,
    copilot_dotcom_chat: { total_engaged_users: 0 },
    copilot_dotcom_pull_requests: { total_engaged_users: 0, repositories: [] },
  };
}
