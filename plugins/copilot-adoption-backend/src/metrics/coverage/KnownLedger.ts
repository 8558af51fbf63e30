import { metricReports } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readDataVersion } from '../../store/operations/readDataVersion';
import {
  LedgerDay,
  readLedgerDays,
} from '../../store/operations/readLedgerDays';

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

  async read(scopeIds: readonly number[]): Promise<readonly LedgerDay[]> {
    const place = { db: this.#db, scopeIds };
    // Read before the rows are: what changes in between makes a version that is too old, and never one too new.
    const version = JSON.stringify(await readDataVersion(place));
    const known = this.#known.get(scopeIds.join());
    if (known?.version === version) {
      return known.rows;
    }
    const rows = await readLedgerDays({ ...place, reports: metricReports });
    this.#known.set(scopeIds.join(), { version, rows });
    return rows;
  }
}
