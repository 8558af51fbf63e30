import { Day } from '../day/Day';
import { Granularity } from '../day/Granularity';
import { SubjectKind } from '../subjects/SubjectRef';
import { Formula } from './Quantity';

/**
 * The dimensions GitHub splits activity by.
 *
 * @public
 */
export const dimensions = ['feature', 'ide', 'language', 'model'] as const;

/**
 * One of {@link dimensions}.
 *
 * @public
 */
export type Dimension = (typeof dimensions)[number];

/**
 * What is fetched from GitHub, each with its own state per day.
 *
 * @public
 */
export const reports = [
  'totals',
  'users',
  'user-teams',
  'repositories',
  'seats',
  'teams',
  'subscription',
  'ai-credits',
  'premium-requests',
] as const;

/**
 * One of {@link reports}.
 *
 * @public
 */
export type Report = (typeof reports)[number];

/**
 * What metrics rest on: everything that is fetched, and `legacy`, the imported days of the metrics API that GitHub has
 * closed.
 *
 * @public
 */
export const metricReports = [...reports, 'legacy'] as const;

/**
 * One of {@link metricReports}.
 *
 * @public
 */
export type MetricReport = (typeof metricReports)[number];

/**
 * The reports that are snapshots of our own: GitHub tells only how things are now, so that a day on which nobody asked is
 * lost.
 *
 * @public
 */
export const snapshotReports = [
  'seats',
  'teams',
  'subscription',
] as const satisfies readonly Report[];

/**
 * One of {@link snapshotReports}.
 *
 * @public
 */
export type SnapshotReport = (typeof snapshotReports)[number];

/**
 * Whether a report, or an entry of the ledger, is a snapshot of the day on which it is asked for.
 *
 * @public
 */
export function isSnapshot(report: string): report is SnapshotReport {
  return (snapshotReports as readonly string[]).includes(report);
}

/**
 * The reports that are bills: of whole months, each kept under the month's last day. The present month is billed up to
 * the moment of asking.
 *
 * @public
 */
export const monthlyReports = [
  'ai-credits',
  'premium-requests',
] as const satisfies readonly Report[];

/**
 * One of {@link monthlyReports}.
 *
 * @public
 */
export type MonthlyReport = (typeof monthlyReports)[number];

/**
 * Whether a report, or an entry of the ledger, is about a whole month.
 *
 * @public
 */
export function isMonthly(report: string): report is MonthlyReport {
  return (monthlyReports as readonly string[]).includes(report);
}

/**
 * The unit of a metric's values. A `share` is a fraction between 0 and 1, never a percentage; of `money` the answer tells
 * the currency, which `usDollars` have of themselves.
 *
 * @public
 */
export type MetricUnit =
  | 'people'
  | 'days'
  | 'share'
  | 'prompts'
  | 'suggestions'
  | 'lines'
  | 'sessions'
  | 'requests'
  | 'tokens'
  | 'credits'
  | 'money'
  | 'usDollars'
  | 'pullRequests'
  | 'jobs'
  | 'customizations'
  | 'minutes'
  | 'chats'
  | 'events'
  | 'summaries';

/**
 * The families that metrics are listed under.
 *
 * @public
 */
export type MetricFamily =
  | 'adoption'
  | 'surfaces'
  | 'code'
  | 'delivery'
  | 'seats'
  | 'cost'
  | 'legacy';

/**
 * The one definition of a number that the product shows.
 *
 * @public
 */
export interface MetricDefinition {
  /** Stable identifier, such as `active_users.daily`. */
  id: string;
  family: MetricFamily;
  /** Short English name, the fallback where the reader's language has none. */
  title: string;
  /** What the number means, in one English sentence. */
  meaning: string;
  unit: MetricUnit;
  formula: Formula;
  /** Where GitHub publishes the figure itself for an enterprise or organization, how it is read there. */
  scopeFormula?: Formula;
  /** The kinds of subject that have this metric. */
  subjects: readonly SubjectKind[];
  /** The dimensions it can be split by. */
  by: readonly Dimension[];
  /** The dimensions it can be narrowed to. */
  where: readonly Dimension[];
  granularities: readonly Granularity[];
  /** The first day for which GitHub reports it, when that is later than the report itself. */
  validFrom?: Day;
  /** The last day for which GitHub could report it, where it no longer does. */
  validTo?: Day;
  /** Whether values of different days may be added up. */
  additive: boolean;
  /** Whether a rise is good news, so that the page may say so. */
  rise: 'good' | 'neutral';
  /** What a reader must know not to be misled, one English sentence each. */
  caveats: readonly string[];
}
