/** Mixes up to four integers into 32 well-spread bits (MurmurHash3's rounds). */
export function scramble(a: number, b = 0, c = 0, d = 0): number {
  let hash = 0x9747b28c;
  for (const value of [a, b, c, d]) {
    let bits = Math.imul(value, 0xcc9e2d51);
    bits = Math.imul((bits << 15) | (bits >>> 17), 0x1b873593);
    hash ^= bits;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The bits of {@link scramble} as a fraction from 0 up to, not including, 1. */
export function fractionOf(a: number, b = 0, c = 0, d = 0): number {
  return scramble(a, b, c, d) / 0x1_0000_0000;
}

/**
 * A repeatable source of random numbers (mulberry32). Seeded from (person, day, revision)
 * it makes every record a pure function of them, so no record needs another to be drawn first.
 */
export class Dice {
  private state = 0;

  seed(state: number): this {
    this.state = state | 0;
    return this;
  }

  /** A fraction from 0 up to, not including, 1. */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.roll() < probability;
  }

  /** An integer of at least 1, spread around a mean. */
  count(mean: number): number {
    return Math.max(1, Math.round(mean * (this.roll() + this.roll())));
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.roll();
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.roll() * items.length)];
  }

  /** Picks by weight; the weights need not add up to 1. */
  pickWeighted<T>(items: readonly (readonly [T, number])[]): T {
    const total = items.reduce((sum, [, weight]) => sum + weight, 0);
    let rest = this.roll() * total;
    for (const [item, weight] of items) {
      rest -= weight;
      if (rest < 0) {
        return item;
      }
    }
    return items[items.length - 1][0];
  }
}
