import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { countInactiveSeats } from '../../store/operations/countInactiveSeats';
import { readFirstUses } from '../../store/operations/readFirstUses';
import { SeatTerms } from '../../store/operations/seatUsage';
import { Period } from '../series/SeriesQuestion';

/** The seats of a snapshot, and a time that they are looked at. */
export interface HoldersRequest {
  snapshot: Day;
  period: Period;
}

/** Whoever holds a seat of a scope, by the days on which they were active. */
export class SeatHolders {
  readonly #db: Knex;
  readonly #scopeId: number;
  readonly #terms: SeatTerms;

  constructor(options: { db: Knex; scopeId: number; terms: SeatTerms }) {
    this.#db = options.db;
    this.#scopeId = options.scopeId;
    this.#terms = options.terms;
  }

  /** How many of them were active on no day of the period, new seats aside. */
  countInactive({ snapshot, period }: HoldersRequest): Promise<number> {
    return countInactiveSeats({
      ...{ db: this.#db, scopeId: this.#scopeId, terms: this.#terms },
      ...{ snapshot, ...period },
    });
  }

  /**
   * After how many days each seat that was granted in the period was used first; null where it was not within so many
   * days.
   */
  readFirstUses(
    { snapshot, period }: HoldersRequest,
    withinDays: number,
  ): Promise<(number | null)[]> {
    return readFirstUses({
      ...{ db: this.#db, scopeId: this.#scopeId },
      ...{ snapshot, ...period, withinDays },
    });
  }
}
