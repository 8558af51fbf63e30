import { JsonObject } from '@backstage/types';
import { counters as counterNames } from 'backstage-plugin-copilot-adoption-common';
import { Counters } from '../records';
import { counterSources } from './counterSources';
import { ParseContext } from './ParseContext';
import { toCount } from './toCount';

/** The fields of the seven counters, in records as in rows of breakdowns. */
export const counterFields = Object.values(counterSources);

export function readCounters(
  json: JsonObject,
  context: ParseContext,
): Counters {
  return {
    prompts: toCount(json[counterSources.prompts], context),
    generations: toCount(json[counterSources.generations], context),
    acceptances: toCount(json[counterSources.acceptances], context),
    lines_suggested_to_add: toCount(
      json[counterSources.lines_suggested_to_add],
      context,
    ),
    lines_suggested_to_delete: toCount(
      json[counterSources.lines_suggested_to_delete],
      context,
    ),
    lines_added: toCount(json[counterSources.lines_added], context),
    lines_deleted: toCount(json[counterSources.lines_deleted], context),
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
