import { Day, monthStartOf, parseDay } from '../day/Day';
import { ScopeKind } from '../subjects/SubjectRef';
import { Report } from './MetricDefinition';

/**
 * The first day for which GitHub has ever published reports, by kind of scope.
 *
 * @public
 */
export const firstReportDay: Record<ScopeKind, Day> = {
  enterprise: parseDay('2025-10-10'),
  organization: parseDay('2025-12-12'),
};

/**
 * The first day for which GitHub has reports of repositories.
 *
 * @public
 */
export const firstRepositoryDay: Day = parseDay('2026-07-17');

/**
 * The first day for which the reports of repositories tell how long reviews took. Pull requests that were ready for
 * review before 2026-09-21 are never among them.
 *
 * @public
 */
export const firstReviewTimesDay: Day = parseDay('2026-09-25');

/**
 * The first day for which GitHub has ever published a report of a kind of scope.
 *
 * @public
 */
export function firstDayOf(report: Report, kind: ScopeKind): Day {
  return report === 'repositories'
    ? Math.max(firstRepositoryDay, firstReportDay[kind])
    : firstReportDay[kind];
}

/**
 * The last day that the legacy metrics API can have told about: GitHub closed it on this day.
 *
 * @public
 */
export const lastLegacyDay: Day = parseDay('2026-04-02');

/**
 * How many days back, today not included, GitHub answers for.
 *
 * @public
 */
export const reportHistoryDays = 365;

/** GitHub has the bills of so many months, the present one among them. */
const billedMonths = 24;

/**
 * The first day of the oldest month that GitHub has a bill of.
 *
 * @public
 */
export function firstBilledDay(today: Day): Day {
  let first = monthStartOf(today);
  for (let months = 1; months < billedMonths; months++) {
    first = monthStartOf(first - 1);
  }
  return first;
}
