import { Breakdown, BreakdownKey } from '../records';
import { BreakdownArray } from './breakdownArrays';

/** A key that occurred, with its row in the record that had it last. */
interface BreakdownEntry {
  readonly key: BreakdownKey;
  row?: Breakdown;
  record?: Breakdown[];
}

/**
 * The keys of one report, each as one object however many rows carry it: there are few keys and very many rows.
 */
export class BreakdownKeys {
  readonly #entries = new Map<
    BreakdownArray,
    Map<string, Map<string, BreakdownEntry>>
  >();

  find(array: BreakdownArray, first: string, second: string): BreakdownEntry {
    const found = this.#entries.get(array)?.get(first)?.get(second);
    return found ?? this.#add(array, first, second);
  }

  #add(array: BreakdownArray, first: string, second: string): BreakdownEntry {
    const firsts = this.#entries.get(array) ?? new Map();
    const seconds = firsts.get(first) ?? new Map();
    const [firstDimension, secondDimension] = array.dimensions;
    const key: BreakdownKey = { kind: array.kind, [firstDimension]: first };
    if (secondDimension) {
      key[secondDimension] = second;
    }
    const entry = { key };
    this.#entries.set(array, firsts.set(first, seconds.set(second, entry)));
    return entry;
  }
}
