import { Day, parseDay } from '../day/Day';
import { ScopeKind } from '../subjects/SubjectRef';

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
 * How many days back, today not included, GitHub answers for.
 *
 * @public
 */
export const reportHistoryDays = 365;
