import { JsonObject } from '@backstage/types';
import { counters as counterNames } from 'backstage-plugin-copilot-adoption-common';
import { Counters } from '../records';
import { counterSources } from './counterSources';
import { toNumber } from './toNumber';

/** The fields of the seven counters, in records as in rows of breakdowns. */
export const counterFields = Object.values(counterSources);

export function readCounters(json: JsonObject): Counters {
  return {
    prompts: toNumber(json[counterSources.prompts]),
    generations: toNumber(json[counterSources.generations]),
    acceptances: toNumber(json[counterSources.acceptances]),
    lines_suggested_to_add: toNumber(
      json[counterSources.lines_suggested_to_add],
    ),
    lines_suggested_to_delete: toNumber(
      json[counterSources.lines_suggested_to_delete],
    ),
    lines_added: toNumber(json[counterSources.lines_added]),
    lines_deleted: toNumber(json[counterSources.lines_deleted]),
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
