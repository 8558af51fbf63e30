import type { Dice } from '../Dice';
import type { Counters } from './Counters';

/**
 * The finest piece of a person's day. Every breakdown of a record is a grouping of the same slices,
 * which is why feature and language rows add up to the day's counters.
 */
export interface Slice extends Counters {
  feature: string;
  language: string;
  /** Absent for the CLI and the app, which run in no IDE, and where GitHub could not tell. */
  ide?: string;
  /** Absent for completions, which GitHub does not attribute to a model. */
  model?: string;
  /** False where only the prompts, not the output, are attributed to the model. */
  outputAttributed: boolean;
}

/** Splits work between the first `parts` of some languages (and models), the first getting most. */
export function splitWork(
  work: Counters,
  parts: number,
  dice: Dice,
): Counters[] {
  if (parts < 2) {
    return [work];
  }
  const share = dice.between(0.55, 0.85);
  const main = scaleCounters(work, share);
  const rest: Counters = {
    user_initiated_interaction_count:
      work.user_initiated_interaction_count -
      main.user_initiated_interaction_count,
    code_generation_activity_count:
      work.code_generation_activity_count - main.code_generation_activity_count,
    code_acceptance_activity_count:
      work.code_acceptance_activity_count - main.code_acceptance_activity_count,
    loc_suggested_to_add_sum:
      work.loc_suggested_to_add_sum - main.loc_suggested_to_add_sum,
    loc_suggested_to_delete_sum:
      work.loc_suggested_to_delete_sum - main.loc_suggested_to_delete_sum,
    loc_added_sum: work.loc_added_sum - main.loc_added_sum,
    loc_deleted_sum: work.loc_deleted_sum - main.loc_deleted_sum,
  };
  return [main, ...splitWork(rest, parts - 1, dice)];
}

function scaleCounters(counters: Counters, share: number): Counters {
  return {
    user_initiated_interaction_count: Math.round(
      counters.user_initiated_interaction_count * share,
    ),
    code_generation_activity_count: Math.round(
      counters.code_generation_activity_count * share,
    ),
    code_acceptance_activity_count: Math.round(
      counters.code_acceptance_activity_count * share,
    ),
    loc_suggested_to_add_sum: Math.round(
      counters.loc_suggested_to_add_sum * share,
    ),
    loc_suggested_to_delete_sum: Math.round(
      counters.loc_suggested_to_delete_sum * share,
    ),
    loc_added_sum: Math.round(counters.loc_added_sum * share),
    loc_deleted_sum: Math.round(counters.loc_deleted_sum * share),
  };
}
