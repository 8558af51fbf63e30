import { reports } from '../metrics/MetricDefinition';

/**
 * What the ledger keeps states of: everything that can be configured, and the 28-day reports under the day they were
 * fetched.
 *
 * @public
 */
export const ledgerReports = [
  ...reports,
  'totals-28-day',
  'users-28-day',
] as const;

/**
 * One of {@link ledgerReports}.
 *
 * @public
 */
export type LedgerReport = (typeof ledgerReports)[number];
