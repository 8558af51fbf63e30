import { LedgerReport } from '../../store/tables';
import { reportsOf } from '../plan/reportsOf';
import { isBillUnit, isSnapshotUnit, SyncUnit } from '../plan/SyncUnit';
import { windowEntry } from './closeWindow';
import { syncBill } from './syncBill';
import { syncReports } from './syncReports';
import { syncSnapshot } from './syncSnapshot';
import { windowDays } from './windowDays';
import { SnapshotContext, WorkContext } from './WorkContext';

/**
 * Does a unit of work. Its days are claimed first, so that of two runs the one that asked GitHub last is the one whose
 * answer is kept. Returns whether nothing failed.
 *
 * @throws when the run is aborted or the ledger cannot be written, and for nothing else.
 */
export async function syncUnit(
  context: SnapshotContext,
  unit: SyncUnit,
): Promise<boolean> {
  const { scope } = unit;
  await context.store.claimDays({
    scopeId: scope.id,
    days: claimedDays(context, unit),
    ticket: context.ticket,
  });
  if (isSnapshotUnit(unit)) {
    return syncSnapshot(context, unit);
  }
  return isBillUnit(unit)
    ? syncBill(context, unit)
    : syncReports(context, unit);
}

function claimedDays(context: WorkContext, unit: SyncUnit) {
  const { scope } = unit;
  const on = (day: number, reports: readonly LedgerReport[]) =>
    reports.map(report => ({ report, day }));
  if (unit.kind === 'check') {
    const { day } = windowEntry(context, scope, 'totals');
    return on(day, reportsOf(unit));
  }
  if (unit.kind !== 'window') {
    return on(unit.day, reportsOf(unit));
  }
  const { report, day } = windowEntry(context, scope, unit.report);
  const kind = unit.report === 'totals' ? 'totals' : 'people';
  const reports = reportsOf({ scope, kind, day });
  return [
    { report, day },
    ...windowDays(context, scope, unit.report).flatMap(one => on(one, reports)),
  ];
}
