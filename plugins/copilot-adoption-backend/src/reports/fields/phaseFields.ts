import { measures } from 'backstage-plugin-copilot-adoption-common';
import { rowsOf } from './FieldTable';

/** `totals_by_ai_adoption_phase`, by the number of the phase. Its averages are per person, so they can never be added. */
export const phaseFields = rowsOf({
  namedBy: 'phase_number',
  values: {
    [measures.phaseEngagedUsersOf]: 'total_engaged_users',
    [measures.phaseUsersOf]: 'users_in_phase_28d',
    [measures.phaseAveragePromptsOf]: 'avg_user_initiated_interactions',
    [measures.phaseAverageGenerationsOf]: 'avg_code_generation_activities',
    [measures.phaseAverageAcceptancesOf]: 'avg_code_acceptance_activities',
    [measures.phaseAverageLinesAddedOf]: 'avg_loc_added',
    [measures.phaseAverageLinesDeletedOf]: 'avg_loc_deleted',
    [measures.phaseAveragePullRequestsCreatedOf]: 'avg_pull_requests_created',
    [measures.phaseAveragePullRequestsReviewedOf]: 'avg_pull_requests_reviewed',
    [measures.phaseAveragePullRequestsMergedOf]: 'avg_pull_requests_merged',
    [measures.phaseAverageMinutesToMergeOf]:
      'avg_pull_requests_median_minutes_to_merge',
    [measures.phaseAverageMinutesToReviewOf]:
      'avg_pull_requests_minutes_to_review',
    [measures.phaseAverageReviewCyclesOf]: 'avg_pull_requests_review_cycles',
    [measures.phasePullRequestsMergedOf]: 'total_pull_requests_merged',
  },
  known: ['phase'],
});
