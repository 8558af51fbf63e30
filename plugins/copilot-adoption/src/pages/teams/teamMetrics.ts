/** What the table tells of every team, in its order; `credits` for those who may see cost. */
export const teamMetrics = {
  members: 'licensed_members',
  actives: 'active_users.monthly',
  adoption: 'licensed_adoption_rate',
  acceptance: 'acceptance_rate.completions',
  agents: 'agent_share',
  credits: 'ai_credits',
} as const;

export type TeamFigure = keyof typeof teamMetrics;

/** What teams can be compared by. */
export const comparedFigures = [
  'adoption',
  'actives',
  'acceptance',
  'agents',
] as const satisfies readonly TeamFigure[];

/** As many as there are colours that can be told apart. */
export const mostCompared = 6;
