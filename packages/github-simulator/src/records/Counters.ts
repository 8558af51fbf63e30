/** The seven activity counters of GitHub's reports, under GitHub's names. */
export interface Counters {
  user_initiated_interaction_count: number;
  code_generation_activity_count: number;
  code_acceptance_activity_count: number;
  loc_suggested_to_add_sum: number;
  loc_suggested_to_delete_sum: number;
  loc_added_sum: number;
  loc_deleted_sum: number;
}

/** The six that language rows carry: prompts are not split by language. */
export type OutputCounters = Omit<Counters, 'user_initiated_interaction_count'>;

export function noOutput(): OutputCounters {
  return {
    code_generation_activity_count: 0,
    code_acceptance_activity_count: 0,
    loc_suggested_to_add_sum: 0,
    loc_suggested_to_delete_sum: 0,
    loc_added_sum: 0,
    loc_deleted_sum: 0,
  };
}

export function noCounters(): Counters {
  return {
    user_initiated_interaction_count: 0,
    code_generation_activity_count: 0,
    code_acceptance_activity_count: 0,
    loc_suggested_to_add_sum: 0,
    loc_suggested_to_delete_sum: 0,
    loc_added_sum: 0,
    loc_deleted_sum: 0,
  };
}

export function addOutput(target: OutputCounters, added: OutputCounters) {
  target.code_generation_activity_count += added.code_generation_activity_count;
  target.code_acceptance_activity_count += added.code_acceptance_activity_count;
  target.loc_suggested_to_add_sum += added.loc_suggested_to_add_sum;
  target.loc_suggested_to_delete_sum += added.loc_suggested_to_delete_sum;
  target.loc_added_sum += added.loc_added_sum;
  target.loc_deleted_sum += added.loc_deleted_sum;
}

export function addCounters(target: Counters, added: Counters) {
  target.user_initiated_interaction_count +=
    added.user_initiated_interaction_count;
  addOutput(target, added);
}
