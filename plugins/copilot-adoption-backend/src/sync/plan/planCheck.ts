import { ageOf, checkInterval, settledAge, windowReach } from '../ages';
import { isOpen, isStored } from '../ledgerEntries';
import { isWindow, Lane } from './Lane';
import { PlannedUnit } from './planLane';
import { stoppingRows } from './stops';

/**
 * Whether the held totals are to be compared with GitHub's newest 28-day report: about once a day, and only where it may
 * contradict a day that nobody would look at otherwise.
 */
export function planCheck(
  { scope, quickStart, rows }: Lane,
  now: number,
): PlannedUnit[] {
  const days = rows.filter(row => row.report === 'totals');
  const isSettled = days.some(
    row =>
      (isStored(row) || row.state === 'empty') &&
      ageOf(row.day, now) >= settledAge &&
      ageOf(row.day, now) <= windowReach,
  );
  if (
    quickStart !== 'totals' ||
    !isSettled ||
    stoppingRows(days, now).length > 0
  ) {
    return [];
  }
  const last = rows.find(row => isWindow(row.report));
  const asked = Math.max(last?.fetched_at ?? 0, last?.error_at ?? 0);
  const next =
    last && !isOpen(last) && last.next_attempt_at !== null
      ? last.next_attempt_at
      : asked + checkInterval;
  return next <= now
    ? [{ unit: { scope, kind: 'check' }, urgency: 'check' }]
    : [];
}
