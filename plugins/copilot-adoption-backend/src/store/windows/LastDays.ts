import { Day } from 'backstage-plugin-copilot-adoption-common';
import { peopleColumns } from './windowColumns';

const width = peopleColumns.length;
const never = -1;

/**
 * The last day on which each person of a subject was active, and last had each flag. Every trailing window is read off
 * it: who is in a window that ends today is who was last active after its beginning.
 */
export class LastDays {
  readonly #positions = new Map<number, number>();
  #days = new Int32Array(64 * width).fill(never);

  note(day: Day, user: number, flags: number) {
    const position = this.#positionOf(user);
    this.#days[position] = day;
    for (let rest = flags, column = 1; rest > 0; rest >>= 1, column++) {
      if (rest & 1) {
        this.#days[position + column] = day;
      }
    }
  }

  /** How many people were active, and how many had each flag, on the day or after it; in the order of `peopleColumns`. */
  countSince(day: Day): number[] {
    const counts = new Array<number>(width).fill(0);
    const end = this.#positions.size * width;
    for (let position = 0; position < end; position += width) {
      for (let column = 0; column < width; column++) {
        if (this.#days[position + column] >= day) {
          counts[column] += 1;
        }
      }
    }
    return counts;
  }

  /** How many of the given people were active on the day or after it. */
  countAmong(users: ReadonlySet<number>, day: Day): number {
    let count = 0;
    for (const [user, position] of this.#positions) {
      if (this.#days[position] >= day && users.has(user)) {
        count += 1;
      }
    }
    return count;
  }

  #positionOf(user: number): number {
    const known = this.#positions.get(user);
    if (known !== undefined) {
      return known;
    }
    const position = this.#positions.size * width;
    if (position === this.#days.length) {
      const grown = new Int32Array(this.#days.length * 2).fill(never);
      grown.set(this.#days);
      this.#days = grown;
    }
    this.#positions.set(user, position);
    return position;
  }
}
