import {
  Dimension,
  getMetric,
  MetricDefinition,
} from 'backstage-plugin-copilot-adoption-common';

/** What people are told about themselves. What they cost has a permission of its own. */
export const ownMetrics: readonly MetricDefinition[] = [
  'active_days',
  'prompts',
  'chat_prompts',
  'agent_prompts',
  'suggestions',
  'acceptances',
  'acceptance_rate.completions',
  'lines_added',
  'agent_lines',
  'cli_sessions',
  'cli_requests',
  'chat_days',
  'agent_days',
  'cli_days',
  'cloud_agent_days',
  'code_review_days',
  'app_days',
].map(getMetric);

/** What their activity is split into; GitHub attributes prompts neither to languages nor to completions. */
export const ownSplits: readonly { by: Dimension; metric: MetricDefinition }[] =
  [
    { by: 'language', metric: getMetric('suggestions') },
    { by: 'model', metric: getMetric('prompts') },
    { by: 'ide', metric: getMetric('suggestions') },
    { by: 'feature', metric: getMetric('suggestions') },
  ];

/** So many values of a dimension are told one by one. */
export const mostKeys = 10;
