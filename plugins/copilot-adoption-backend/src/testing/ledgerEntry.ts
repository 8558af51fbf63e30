import { Day } from 'backstage-plugin-copilot-adoption-common';
import { LedgerEntry } from '../store/AdoptionStore';
import { LedgerReport } from '../store/tables';

/** The entry of a day that was just stored, unless told otherwise. */
export function ledgerEntry(
  scopeId: number,
  report: LedgerReport,
  day: Day,
  values: Partial<LedgerEntry> = {},
): LedgerEntry {
  return {
    scope_id: scopeId,
    report,
    day,
    state: 'provisional',
    attempts: 0,
    next_attempt_at: null,
    rows: 1,
    dropped_lines: '{}',
    unknown_fields: '{}',
    adjusted_values: '{}',
    content_hash: 'hash',
    hash_since: 1_800_000_000_000,
    fetched_at: 1_800_000_000_000,
    has_activity: true,
    error_code: null,
    error_detail: null,
    error_at: null,
    source: 'github',
    ...values,
  };
}
