import { LedgerReport } from '../../store/tables';
import { windowReport } from './Lane';
import { SyncUnit } from './SyncUnit';

/** The reports that a unit of work fetches. */
export function reportsOf(unit: SyncUnit): LedgerReport[] {
  switch (unit.kind) {
    case 'window':
      return [unit.report];
    case 'check':
      return [windowReport('totals')];
    case 'people':
      return (['users', 'user-teams'] as const).filter(report =>
        unit.scope.reports.includes(report),
      );
    default:
      return [unit.kind];
  }
}
