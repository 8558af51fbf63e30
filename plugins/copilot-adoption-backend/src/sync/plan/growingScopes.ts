import { daysBetween } from 'backstage-plugin-copilot-adoption-common';
import { ReportDayRow } from '../../store/tables';
import { SyncScope } from '../SyncScope';
import { dayRange } from './dayRange';

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * The scopes whose people must not be pruned yet, because trailing windows are still to be counted from them: of a
 * history that is being fetched, newest days first, the older neighbours of a day are yet to come. A history that has
 * come to a standstill is not waited for longer than a week.
 */
export function growingScopes(options: {
  scopes: readonly SyncScope[];
  ledger: readonly ReportDayRow[];
  historyDays: number;
  now: number;
}): number[] {
  const { scopes, ledger, historyDays, now } = options;
  return scopes
    .filter(scope => {
      const rows = ledger.filter(
        row => row.scope_id === scope.id && row.report === 'users',
      );
      const { first, last } = dayRange(scope, 'users', historyDays, now);
      const asked = new Set(
        rows.filter(row => row.state !== 'due').map(row => row.day),
      );
      const isWhole = daysBetween(first, last).every(day => asked.has(day));
      const isMoving = rows.some(row => (row.fetched_at ?? 0) > now - week);
      return rows.some(row => row.windows_stale) || (!isWhole && isMoving);
    })
    .map(scope => scope.id);
}
