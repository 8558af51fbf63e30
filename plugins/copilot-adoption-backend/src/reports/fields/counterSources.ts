import { Counter } from 'backstage-plugin-copilot-adoption-common';

/** GitHub's field of each counter, in records as in rows of breakdowns. */
export const counterSources = {
  prompts: 'user_initiated_interaction_count',
  generations: 'code_generation_activity_count',
  acceptances: 'code_acceptance_activity_count',
  lines_suggested_to_add: 'loc_suggested_to_add_sum',
  lines_suggested_to_delete: 'loc_suggested_to_delete_sum',
  lines_added: 'loc_added_sum',
  lines_deleted: 'loc_deleted_sum',
} as const satisfies Record<Counter, string>;
