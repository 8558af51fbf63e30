import { Day, daysBetween } from 'backstage-plugin-copilot-adoption-common';
import { isStored } from '../ledgerEntries';
import { dayRange } from '../plan/dayRange';
import { SyncScope } from '../SyncScope';
import { WorkContext } from './WorkContext';

/** GitHub's newest 28 days end up to three days ago. */
const reach = 28 + 3;

/** The days that a 28-day report may hold and that are wanted and not held, newest first. */
export function windowDays(
  context: WorkContext,
  scope: SyncScope,
  report: 'totals' | 'users',
): Day[] {
  const { clock, ledger, settings } = context;
  const range = dayRange(scope, report, settings.historyDays, clock.now());
  const oldest = Math.max(range.first, range.last - reach + 1);
  return daysBetween(oldest, range.last)
    .filter(day => !isStored(ledger.entryOf(scope.id, report, day)))
    .reverse();
}
