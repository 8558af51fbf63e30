import { Day, daysBetween } from 'backstage-plugin-copilot-adoption-common';
import { windowReach } from '../ages';
import { isStored } from '../ledgerEntries';
import { dayRange } from '../plan/dayRange';
import { SyncScope } from '../SyncScope';
import { WorkContext } from './WorkContext';

/** The days that a 28-day report may hold and that are wanted and not held, newest first. */
export function windowDays(
  context: WorkContext,
  scope: SyncScope,
  report: 'totals' | 'users',
): Day[] {
  const { clock, ledger, settings } = context;
  const range = dayRange(scope, report, settings.historyDays, clock.now());
  const oldest = Math.max(range.first, range.last - windowReach + 1);
  return daysBetween(oldest, range.last)
    .filter(day => !isStored(ledger.entryOf(scope.id, report, day)))
    .reverse();
}
