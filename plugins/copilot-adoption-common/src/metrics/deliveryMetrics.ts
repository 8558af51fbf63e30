import { MetricDefinition } from './MetricDefinition';
import { measures } from './measures';
import { scopesAndRepositories } from './subjectSets';

const deliveryDefaults = {
  family: 'delivery',
  subjects: scopesAndRepositories,
  by: [],
  where: [],
  rise: 'neutral',
  caveats: [],
} as const;

function pullRequests(
  id: string,
  title: string,
  meaning: string,
  measure: string,
  rest: Partial<MetricDefinition> = {},
): MetricDefinition {
  return {
    ...deliveryDefaults,
    id,
    title,
    meaning,
    unit: 'pullRequests',
    formula: { kind: 'sum', of: [{ from: 'measure', measure }] },
    granularities: ['day', 'week', 'month'],
    additive: true,
    ...rest,
  };
}

function minutes(
  id: string,
  title: string,
  meaning: string,
  measure: string,
): MetricDefinition {
  return {
    ...deliveryDefaults,
    id,
    title,
    meaning,
    unit: 'minutes',
    formula: { kind: 'daily', of: { from: 'measure', measure } },
    granularities: ['day'],
    additive: false,
    caveats: [
      'A median per day: medians of several days can be neither added nor averaged.',
    ],
  };
}

export const deliveryMetrics: readonly MetricDefinition[] = [
  pullRequests(
    'pull_requests.created',
    'Pull requests created',
    'Pull requests opened, by anybody.',
    measures.pullRequestsCreated,
  ),
  pullRequests(
    'pull_requests.merged',
    'Pull requests merged',
    'Pull requests merged, by anybody.',
    measures.pullRequestsMerged,
  ),
  pullRequests(
    'pull_requests.reviewed',
    'Review-days',
    'Pull requests reviewed, counted once on each day with a review.',
    measures.pullRequestsReviewed,
    {
      caveats: [
        'A pull request reviewed on three days counts three times in a week.',
      ],
    },
  ),
  pullRequests(
    'pull_requests.created_by_copilot',
    'Pull requests by Copilot',
    'Pull requests opened by Copilot.',
    measures.pullRequestsCreatedByCopilot,
  ),
  pullRequests(
    'pull_requests.reviewed_by_copilot',
    'Review-days by Copilot',
    'Pull requests reviewed by Copilot, counted once on each day with a review.',
    measures.pullRequestsReviewedByCopilot,
  ),
  pullRequests(
    'pull_requests.merged_by_copilot',
    'Merged pull requests by Copilot',
    'Pull requests opened by Copilot that were merged.',
    measures.pullRequestsMergedCreatedByCopilot,
  ),
  pullRequests(
    'review_suggestions',
    'Review suggestions',
    'Suggestions that Copilot made in reviews of pull requests.',
    measures.copilotReviewSuggestions,
    { unit: 'suggestions' },
  ),
  pullRequests(
    'review_suggestions_applied',
    'Review suggestions applied',
    'Suggestions of Copilot’s reviews that somebody applied.',
    measures.copilotReviewSuggestionsApplied,
    { unit: 'suggestions' },
  ),
  minutes(
    'minutes_to_merge',
    'Minutes to merge',
    'Median minutes from opening to merging, of the pull requests merged on the day.',
    measures.minutesToMerge,
  ),
  minutes(
    'minutes_to_merge_copilot',
    'Minutes to merge, by Copilot',
    'Median minutes from opening to merging, of the pull requests opened by Copilot and merged on the day.',
    measures.minutesToMergeCopilotAuthored,
  ),
];
