import { JsonObject } from '@backstage/types';
import { counters as counterNames } from 'backstage-plugin-copilot-adoption-common';
import { Counters } from '../records';
import { toNumber } from './toNumber';

/** The fields of the seven counters, in records as in rows of breakdowns. */
export const counterFields = [
  'user_initiated_interaction_count',
  'code_generation_activity_count',
  'code_acceptance_activity_count',
  'loc_suggested_to_add_sum',
  'loc_suggested_to_delete_sum',
  'loc_added_sum',
  'loc_deleted_sum',
] as const;

export function readCounters(json: JsonObject): Counters {
  return {
    prompts: toNumber(json.user_initiated_interaction_count),
    generations: toNumber(json.code_generation_activity_count),
    acceptances: toNumber(json.code_acceptance_activity_count),
    lines_suggested_to_add: toNumber(json.loc_suggested_to_add_sum),
    lines_suggested_to_delete: toNumber(json.loc_suggested_to_delete_sum),
    lines_added: toNumber(json.loc_added_sum),
    lines_deleted: toNumber(json.loc_deleted_sum),
  };
}

/** Adds counters to others, of which each may be unknown; a sum is unknown only where both are. */
export function addCounters(target: Counters, added: Counters): void {
  for (const counter of counterNames) {
    const value = added[counter];
    if (value !== null) {
      target[counter] = (target[counter] ?? 0) + value;
    }
  }
}
