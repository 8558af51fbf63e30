import { BillFigure, SeatFigure } from './billing';
import type { MonthlyReport } from './MetricDefinition';

/**
 * The seven activity counters that GitHub sends for every subject, day and breakdown.
 *
 * @public
 */
export const counters = [
  'prompts',
  'generations',
  'acceptances',
  'lines_suggested_to_add',
  'lines_suggested_to_delete',
  'lines_added',
  'lines_deleted',
] as const;

/**
 * One of {@link counters}.
 *
 * @public
 */
export type Counter = (typeof counters)[number];

/**
 * What a person is known to have used on a day. `engaged` is derived: any counter above zero or any other flag set.
 *
 * @public
 */
export const peopleFlags = [
  'engaged',
  'chat',
  'agent',
  'cli',
  'cloud_agent',
  'code_review_active',
  'code_review_passive',
  'copilot_app',
  'vscode_agent',
] as const;

/**
 * One of {@link peopleFlags}.
 *
 * @public
 */
export type PeopleFlag = (typeof peopleFlags)[number];

/**
 * What the legacy metrics API told apart: the whole day, completions and chat in the editor, chat and pull requests on
 * github.com.
 *
 * @public
 */
export const legacySurfaces = [
  'total',
  'completions',
  'ide_chat',
  'dotcom_chat',
  'pull_requests',
] as const;

/**
 * One of {@link legacySurfaces}.
 *
 * @public
 */
export type LegacySurface = (typeof legacySurfaces)[number];

/**
 * The numbers that the legacy metrics API sent. The first two are people, the others may be added up.
 *
 * @public
 */
export const legacyFigures = [
  'active_users',
  'engaged_users',
  'suggestions',
  'acceptances',
  'lines_suggested',
  'lines_accepted',
  'chats',
  'insertions',
  'copies',
  'summaries',
] as const;

/**
 * One of {@link legacyFigures}.
 *
 * @public
 */
export type LegacyFigure = (typeof legacyFigures)[number];

/**
 * What is counted of the seats of a day: those that nobody has used for as long as configured, those of them that were
 * never used, and those that are about to end.
 *
 * @public
 */
export const seatUses = ['idle', 'neverUsed', 'ending'] as const;

/**
 * One of {@link seatUses}.
 *
 * @public
 */
export type SeatUse = (typeof seatUses)[number];

/**
 * A stored number of one subject and day, the material that formulas are made of.
 *
 * - `counter`: a counter of the day, or of some features of the day only
 * - `published`: active people as GitHub itself publishes them for a scope, on the day or in the 7 or 28 days that end on it
 * - `people`: distinct people of the day in the users report, or those with a flag
 * - `trailing`: distinct people of the 7 or 28 days that end on the day
 * - `active`: one on a day on which a single person was active, or used what the flag says, otherwise zero
 * - `licensed`: members with a Copilot licence on the day, from the user-teams report
 * - `seats`: seats in the snapshot of the day, of a team those of its members on that day
 * - `seated`: people who hold one of these seats and were active in the 28 days that end on the day
 * - `seatUse`: those of the seats in the snapshot of the day that are used, or about to end, in a certain way
 * - `seatPrice`: what the seats of the day cost in a month by the configured prices, or those of them that are idle
 * - `credits`: AI credits used
 * - `bill`: a figure of the bill of the month, which stands on the month's first day
 * - `subscription`: how many seats an organization has subscribed to, by what becomes of them
 * - `measure`: anything else that GitHub sends, by its stored name
 * - `legacy`: a number of the metrics API that GitHub has closed, from imported days
 *
 * @public
 */
export type Quantity =
  | { from: 'counter'; counter: Counter; features?: readonly string[] }
  | { from: 'published'; days: 1 | 7 | 28 }
  | { from: 'people'; flag?: PeopleFlag }
  | { from: 'trailing'; days: 7 | 28; flag?: PeopleFlag }
  | { from: 'active'; flag?: PeopleFlag }
  | { from: 'licensed' }
  | { from: 'seats' }
  | { from: 'seated' }
  | { from: 'seatUse'; use: SeatUse }
  | { from: 'seatPrice'; use?: 'idle' }
  | { from: 'credits' }
  | { from: 'bill'; report: MonthlyReport; figure: BillFigure }
  | { from: 'subscription'; figure: SeatFigure }
  | { from: 'measure'; measure: string }
  | { from: 'legacy'; surface: LegacySurface; figure: LegacyFigure };

/**
 * Whether people were active for the first time, again after at least 28 days, or no longer.
 *
 * @public
 */
export type Movement = 'new' | 'returning' | 'lapsed';

/**
 * What is told of the people who hold a seat at the end of a bucket.
 *
 * - `inactive`: how many of them were active on none of its days, new seats aside
 * - `activated`: of those who were granted the seat in it, the share who were active within 28 days
 * - `daysToFirstUse`: after how many days, in the median
 *
 * @public
 */
export type Holding = 'inactive' | 'activated' | 'daysToFirstUse';

/**
 * How a metric is computed for one bucket, and for the whole period, from the quantities of its days.
 *
 * - `sum`: added over days
 * - `ratio`: sum of the numerator / sum of the denominator over the same days, never an average of rates
 * - `last`: the value of the last held day, for trailing windows and head counts
 * - `lastRatio`: numerator / denominator on the last held day that has both
 * - `average`: mean over the held days
 * - `distinct`: distinct people of all the days together, recomputed and never added
 * - `movement`: distinct people who came, came back or stayed away, by their days in the bucket and in the 28 before it
 * - `holders`: people who hold a seat, by the last snapshot of the bucket and the days on which they were active
 * - `daily`: single days only, because the value can be neither added nor averaged
 *
 * @public
 */
export type Formula =
  | { kind: 'sum'; of: readonly Quantity[] }
  | {
      kind: 'ratio';
      numerator: readonly Quantity[];
      denominator: readonly Quantity[];
    }
  | { kind: 'last'; of: Quantity }
  | { kind: 'lastRatio'; numerator: Quantity; denominator: Quantity }
  | { kind: 'average'; of: Quantity }
  | { kind: 'distinct'; flag?: PeopleFlag }
  | { kind: 'movement'; of: Movement }
  | { kind: 'holders'; of: Holding }
  | { kind: 'daily'; of: Quantity };
