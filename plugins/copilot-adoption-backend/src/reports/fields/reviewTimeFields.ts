import { measures } from 'backstage-plugin-copilot-adoption-common';
import { rowsOf } from './FieldTable';

/** `pull_request_review_times` of repositories, by who wrote and who reviewed. None where nothing qualified. */
export const reviewTimeFields = rowsOf({
  namedBy: ['authored_by', 'reviewed_by'],
  values: {
    [measures.reviewTimesMergedOf]: 'total_merged',
    [measures.reviewTimesMedianToFirstReviewOf]:
      'median_minutes_ready_to_first_review',
    [measures.reviewTimesP90ToFirstReviewOf]:
      'p90_minutes_ready_to_first_review',
    [measures.reviewTimesMedianToFinalReviewOf]:
      'median_minutes_first_to_final_review',
    [measures.reviewTimesP90ToFinalReviewOf]:
      'p90_minutes_first_to_final_review',
    [measures.reviewTimesMedianToMergeOf]:
      'median_minutes_final_review_to_merge',
    [measures.reviewTimesP90ToMergeOf]: 'p90_minutes_final_review_to_merge',
  },
});
