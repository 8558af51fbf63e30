import { metricReports } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import {
  LedgerDay,
  readLedgerDays,
} from '../../store/operations/readLedgerDays';
import { KnownScope } from '../subjects/KnownScope';

/**
 * The rows of the ledger, read anew only after they have changed: a year of a scope has thousands of them, every question
 * needs them all, and what is written into them is counted.
 */
export class KnownLedger {
  readonly #db: Knex;
  readonly #known = new Map<
    string,
    { version: string; rows: readonly LedgerDay[] }
  >();

  constructor(db: Knex) {
    this.#db = db;
  }

  /** @param scopes - With versions that were read before, so that they may be too old, and never too new. */
  async read(
    scopes: readonly Pick<KnownScope, 'id' | 'dataVersion'>[],
  ): Promise<readonly LedgerDay[]> {
    const scopeIds = scopes.map(({ id }) => id);
    const version = scopes.map(({ dataVersion }) => dataVersion).join();
    const known = this.#known.get(scopeIds.join());
    if (known?.version === version) {
      return known.rows;
    }
    const rows = await readLedgerDays({
      ...{ db: this.#db, scopeIds },
      reports: metricReports,
    });
    this.#known.set(scopeIds.join(), { version, rows });
    return rows;
  }
}
