import {
  completionFeature,
  Counter,
} from 'backstage-plugin-copilot-adoption-common';
import { Breakdown, Counters } from '../records';

/** The counters that are kept for code completions alone, since only completions are accepted or not. */
export const completionCounters = [
  'generations',
  'acceptances',
  'lines_suggested_to_add',
  'lines_added',
] as const satisfies readonly Counter[];

/**
 * What of a record's activity were code completions, in the order of `completionCounters`.
 *
 * A record that is broken down by feature and has no row for completions has had none. One with activity that is not
 * broken down at all doesn't tell.
 */
export function completionsOf(record: {
  counters: Counters;
  breakdowns: readonly Breakdown[];
}): (number | null)[] {
  const features = record.breakdowns.filter(row => row.key.kind === 'feature');
  const completions = features.filter(
    row => row.key.feature === completionFeature,
  );
  return completionCounters.map(counter => {
    const total = record.counters[counter];
    if (total === null || (features.length === 0 && total > 0)) {
      return null;
    }
    return completions.reduce(
      (sum, row) => sum + (row.counters[counter] ?? 0),
      0,
    );
  });
}
