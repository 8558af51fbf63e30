import { reports } from '../metrics/MetricDefinition';

/**
 * What the ledger keeps states of: everything that can be configured, the 28-day reports under the day they were
 * fetched, and imported days of the legacy metrics API.
 *
 * @public
 */
export const ledgerReports = [
  ...reports,
  'totals-28-day',
  'users-28-day',
  'legacy',
] as const;

/**
 * One of {@link ledgerReports}.
 *
 * @public
 */
export type LedgerReport = (typeof ledgerReports)[number];
