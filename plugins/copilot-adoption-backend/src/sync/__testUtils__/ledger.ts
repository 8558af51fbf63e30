import { Day } from 'backstage-plugin-copilot-adoption-common';
import { LedgerReport, ReportDayRow } from '../../store/tables';
import { newEntry } from '../ledgerEntries';
import { SyncScope } from '../SyncScope';

/** A configured organization that asks for everything. */
export function someScope(values: Partial<SyncScope> = {}): SyncScope {
  return {
    id: 1,
    kind: 'organization',
    slug: 'octo-org',
    host: 'github.com',
    reports: ['totals', 'users', 'user-teams'],
    userLoginAnnotation: 'github.com/user-login',
    ...values,
  };
}

/** A row of the ledger, `due` unless told otherwise. */
export function ledgerRow(
  report: LedgerReport,
  day: Day,
  values: Partial<ReportDayRow> = {},
): ReportDayRow {
  return {
    ...newEntry(1, report, day),
    ticket: null,
    windows_stale: false,
    ...values,
  };
}
