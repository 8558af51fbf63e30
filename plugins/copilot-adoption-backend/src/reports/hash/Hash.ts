const words = new Uint32Array(2);
const double = new Float64Array(words.buffer);
const missing = 0x6e756c6c;

/**
 * A 64-bit hash in two halves, to find out whether a report has changed. It keeps no secrets: it is plain integer
 * arithmetic, because the hashes that Node offers take longer than reading the line does.
 */
export class Hash {
  high: number;
  low: number;

  constructor(high = 0x2545f491, low = 0x4f6cdd1d) {
    this.high = high;
    this.low = low;
  }

  /** Null is a value of its own. */
  number(value: number | null): this {
    if (value === null) {
      this.#mix(missing);
    } else if (value === (value | 0)) {
      this.#mix(value);
    } else {
      double[0] = value;
      this.#mix(words[0]);
      this.#mix(words[1]);
    }
    return this;
  }

  text(value: string): this {
    for (let index = 0; index < value.length; index++) {
      this.#mix(value.charCodeAt(index));
    }
    // So that two texts in a row cannot move letters between them.
    return this.number(value.length);
  }

  sum(sum: HashSum): this {
    return this.number(sum.high).number(sum.low).number(sum.count);
  }

  #mix(word: number): void {
    const high = Math.imul(this.high ^ word, 0x9e3779b1);
    const low = Math.imul(this.low ^ word, 0x85ebca6b);
    this.high = high ^ (high >>> 15);
    this.low = low ^ (low >>> 13);
  }
}

/** The hash of things whose order does not matter. */
export class HashSum {
  high = 0;
  low = 0;
  count = 0;

  add({ high, low }: Hash): this {
    // Stirred once more, since a plain sum of similar hashes would keep their pattern.
    const stirred = new Hash(low, high).number(high ^ low);
    this.high = (this.high + stirred.high) | 0;
    this.low = (this.low + stirred.low) | 0;
    this.count++;
    return this;
  }

  toString(): string {
    return [this.high, this.low, this.count]
      .map(word => (word >>> 0).toString(16).padStart(8, '0'))
      .join('');
  }
}
