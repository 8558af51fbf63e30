/** What the card shows of a person. */
export const userMetrics = {
  activeDays: 'active_days',
  prompts: 'prompts',
  acceptance: 'acceptance_rate.completions',
} as const;
