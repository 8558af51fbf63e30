import { measures } from 'backstage-plugin-copilot-adoption-common';
import { objectOf, rowsOf } from './FieldTable';

/** `pull_requests`, of scopes as of repositories. Medians are null or absent where nothing was merged. */
export const pullRequestFields = objectOf({
  total_created: measures.pullRequestsCreated,
  total_reviewed: measures.pullRequestsReviewed,
  total_merged: measures.pullRequestsMerged,
  total_created_by_copilot: measures.pullRequestsCreatedByCopilot,
  total_reviewed_by_copilot: measures.pullRequestsReviewedByCopilot,
  total_merged_created_by_copilot: measures.pullRequestsMergedCreatedByCopilot,
  total_merged_reviewed_by_copilot:
    measures.pullRequestsMergedReviewedByCopilot,
  total_suggestions: measures.reviewSuggestions,
  total_applied_suggestions: measures.reviewSuggestionsApplied,
  total_copilot_suggestions: measures.copilotReviewSuggestions,
  total_copilot_applied_suggestions: measures.copilotReviewSuggestionsApplied,
  median_minutes_to_merge: measures.minutesToMerge,
  median_minutes_to_merge_copilot_authored:
    measures.minutesToMergeCopilotAuthored,
  median_minutes_to_merge_copilot_reviewed:
    measures.minutesToMergeCopilotReviewed,
  copilot_suggestions_by_comment_type: rowsOf({
    namedBy: 'comment_type',
    values: {
      [measures.copilotReviewSuggestionsOf]: 'total_copilot_suggestions',
      [measures.copilotReviewSuggestionsAppliedOf]:
        'total_copilot_applied_suggestions',
    },
  }),
});
