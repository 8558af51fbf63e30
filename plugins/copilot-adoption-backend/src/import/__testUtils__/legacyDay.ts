/** A day as `/copilot/metrics` told it, with so many suggestions. */
export function legacyDay(date: string, suggestions = 200) {
  return {
    date,
    total_active_users: 24,
    total_engaged_users: 20,
    copilot_ide_code_completions: {
      total_engaged_users: 18,
      languages: [
        { name: 'go', total_engaged_users: 18 },
        { name: 'ruby', total_engaged_users: 6 },
        { name: 'cobol', total_engaged_users: 2 },
      ],
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
                language('go', 18, [suggestions - 10, 45, 280, 55]),
                language('ruby', 6, [6, 3, 12, 3]),
                language('cobol', 2, [4, 2, 8, 2]),
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

function language(name: string, people: number, counts: number[]) {
  const [suggestions, acceptances, linesSuggested, linesAccepted] = counts;
  return {
    name,
    total_engaged_users: people,
    total_code_suggestions: suggestions,
    total_code_acceptances: acceptances,
    total_code_lines_suggested: linesSuggested,
    total_code_lines_accepted: linesAccepted,
  };
}
