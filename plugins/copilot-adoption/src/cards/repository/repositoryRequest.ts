import { SeriesRequest } from 'backstage-plugin-copilot-adoption-common';
import { holdsPeriodBefore, View } from '../../filters';

export const repositoryMetrics = {
  created: 'pull_requests.created',
  byCopilot: 'pull_requests.created_by_copilot',
  merged: 'pull_requests.merged_by_copilot',
  reviewed: 'pull_requests.reviewed_by_copilot',
  suggestions: 'review_suggestions',
  applied: 'review_suggestions_applied',
} as const;

/** Everything that the card shows, in one request. */
export function repositoryRequest(view: View, subject: string): SeriesRequest {
  return {
    subjects: [subject],
    metrics: Object.values(repositoryMetrics),
    from: view.from,
    to: view.to,
    granularity: 'day',
    compare: holdsPeriodBefore(view) ? 'previous' : undefined,
  };
}
