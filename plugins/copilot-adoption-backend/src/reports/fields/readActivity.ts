import { JsonObject } from '@backstage/types';
import { Breakdown, Counters } from '../records';
import { ParseContext } from './ParseContext';
import { readBreakdowns } from './readBreakdowns';
import { readCounters } from './readCounters';

const lineCounters = [
  'lines_suggested_to_add',
  'lines_suggested_to_delete',
  'lines_added',
  'lines_deleted',
] as const;

/** Reads the counters of a record and of its breakdowns. */
export function readActivity(
  json: JsonObject,
  context: ParseContext,
): { counters: Counters; breakdowns: Breakdown[] } {
  const counters = readCounters(json, context);
  const breakdowns = readBreakdowns(json, context);
  for (const counter of lineCounters) {
    counters[counter] ??= sumOfFeatures(counter, breakdowns);
  }
  return { counters, breakdowns };
}

/**
 * Stands in for the sums of lines, which some records of organizations lack. The features add up to them;
 * the IDEs would not, because they leave out the terminal and the app.
 */
function sumOfFeatures(
  counter: keyof Counters,
  breakdowns: Breakdown[],
): number | null {
  let sum: number | null = null;
  for (const { key, counters } of breakdowns) {
    const value = counters[counter];
    if (key.kind === 'feature' && value !== null) {
      sum = (sum ?? 0) + value;
    }
  }
  return sum;
}
