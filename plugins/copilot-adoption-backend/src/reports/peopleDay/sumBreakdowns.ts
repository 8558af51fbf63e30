import { counters } from 'backstage-plugin-copilot-adoption-common';
import { Breakdown, BreakdownKey } from '../records';
import { KeyDictionary } from './KeyDictionary';
import { NumberTable } from './NumberTable';

/** The breakdowns of a whole scope, the derived kinds included: a row per key, in the order of the keys. */
export interface BreakdownSums {
  keys: readonly BreakdownKey[];
  rows: NumberTable<(typeof counters)[number]>;
}

/** Adds up the breakdown rows of one record by key, with those derived from them. */
export function sumBreakdowns(breakdowns: readonly Breakdown[]): BreakdownSums {
  const dictionary = new KeyDictionary();
  const rows = new NumberTable(counters);
  for (const { key, counters: values } of breakdowns) {
    const position = dictionary.positionOf(key);
    while (rows.length < dictionary.keys.length) {
      rows.append({});
    }
    const derived = dictionary.derivedFrom(position);
    for (const row of derived === undefined
      ? [position]
      : [position, derived]) {
      counters.forEach((counter, column) =>
        rows.add(row, column, values[counter]),
      );
    }
  }
  return { keys: dictionary.keys, rows };
}
