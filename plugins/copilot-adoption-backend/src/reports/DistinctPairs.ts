/** Pairs of numbers, each counted once. */
export class DistinctPairs {
  readonly #pairs = new Map<number, Set<number>>();

  /** Adds a pair, and returns whether it is new. */
  add(first: number, second: number): boolean {
    const seconds = this.#pairs.get(first) ?? new Set();
    const { size } = seconds;
    this.#pairs.set(first, seconds.add(second));
    return seconds.size > size;
  }
}
