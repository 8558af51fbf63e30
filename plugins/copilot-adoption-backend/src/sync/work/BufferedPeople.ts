import { Day } from 'backstage-plugin-copilot-adoption-common';
import { UserRecord } from '../../reports/records';

/** People of several days in memory, up to a limit. */
export class BufferedPeople {
  readonly #days = new Map<Day, UserRecord[]>();
  readonly #limit: number;
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isOverfull(): boolean {
    return this.#count > this.#limit;
  }

  /** @throws Error beyond the limit, so that the rest of the report is not even downloaded; nothing is kept then. */
  add(record: UserRecord) {
    this.#count++;
    if (this.isOverfull) {
      this.#days.clear();
      throw new Error(`There are more than ${this.#limit} days of people`);
    }
    const records = this.#days.get(record.day) ?? [];
    records.push(record);
    this.#days.set(record.day, records);
  }

  /** Hands over a day, and forgets it. */
  take(day: Day): UserRecord[] {
    const records = this.#days.get(day) ?? [];
    this.#days.delete(day);
    return records;
  }
}
