import { Day } from 'backstage-plugin-copilot-adoption-common';
import { AdoptionStore, LedgerEntry } from '../store/AdoptionStore';
import { LedgerReport, ReportDayRow } from '../store/tables';
import { newEntry } from './ledgerEntries';
import { SyncScope } from './SyncScope';

/** What the store's ledger said when it was read. */
export class Ledger {
  readonly rows: ReportDayRow[];
  readonly #index: Map<string, ReportDayRow>;

  constructor(rows: ReportDayRow[]) {
    this.rows = rows;
    this.#index = new Map(
      rows.map(row => [keyOf(row.scope_id, row.report, row.day), row]),
    );
  }

  static async read(
    store: AdoptionStore,
    scopes: SyncScope[],
  ): Promise<Ledger> {
    const rows = await Promise.all(
      scopes.map(({ id }) => store.readLedger(id)),
    );
    return new Ledger(rows.flat());
  }

  /** The entry of a day, a new one where nobody has asked for it yet. */
  entryOf(scopeId: number, report: LedgerReport, day: Day): LedgerEntry {
    const row = this.#index.get(keyOf(scopeId, report, day));
    if (!row) {
      return newEntry(scopeId, report, day);
    }
    // Ticket and stale windows are the store's own.
    const { ticket, windows_stale, ...entry } = row;
    return entry;
  }

  /** Whether GitHub has ever answered for any day of a report, be it that there is nothing. */
  hasAnswerOf(scopeId: number, report: LedgerReport): boolean {
    return this.rows.some(
      row =>
        row.scope_id === scopeId &&
        row.report === report &&
        row.fetched_at !== null,
    );
  }
}

function keyOf(scopeId: number, report: LedgerReport, day: Day): string {
  return `${scopeId} ${report} ${day}`;
}
