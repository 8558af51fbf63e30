import { ReportUnit } from '../plan/SyncUnit';
import { checkTotals } from './checkTotals';
import { syncPeople } from './syncPeople';
import { syncPeopleWindow } from './syncPeopleWindow';
import { syncRepositories } from './syncRepositories';
import { syncTotals } from './syncTotals';
import { syncTotalsWindow } from './syncTotalsWindow';
import { WorkContext } from './WorkContext';

/** Fetches what a unit of work asks for, of GitHub or of copies, and keeps it. Returns whether nothing failed. */
export async function syncReports(
  context: WorkContext,
  unit: ReportUnit,
): Promise<boolean> {
  const { scope } = unit;
  if (unit.kind === 'window') {
    return unit.report === 'totals'
      ? syncTotalsWindow(context, scope)
      : syncPeopleWindow(context, scope);
  }
  switch (unit.kind) {
    case 'check':
      return checkTotals(context, scope);
    case 'totals':
      return syncTotals(context, scope, unit.day);
    case 'people':
      return syncPeople(context, scope, unit.day);
    default:
      return syncRepositories(context, scope, unit.day);
  }
}
