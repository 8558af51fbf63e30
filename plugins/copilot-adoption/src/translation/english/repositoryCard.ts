export const repositoryCard = {
  title: 'Copilot in pull requests',
  byCopilot: 'pull requests opened by Copilot in the 28 days to {{day}}',
  ofAll: 'of {{created}} in all',
  merged: 'Merged pull requests by Copilot',
  reviewed: 'Review-days by Copilot',
  suggestions: 'Suggestions in its reviews',
  applied: 'Suggestions applied',
  held: 'Only {{held}} of {{expected}} days are known, so these sums are too small.',
  unknown: {
    title: 'Nothing reported yet',
    text: 'GitHub reports repositories with pull requests, from 17 July 2026 on. It has not named this one.',
  },
  elsewhere: {
    title: 'No account reports this repository',
    text: 'Configure the organization or enterprise of {{slug}}, with “repositories” among its reports.',
  },
} as const;
