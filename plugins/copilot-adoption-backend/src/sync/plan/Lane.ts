import {
  MonthlyReport,
  Report,
  SnapshotReport,
} from 'backstage-plugin-copilot-adoption-common';
import { LedgerReport, ReportDayRow } from '../../store/tables';
import { SyncScope } from '../SyncScope';

type LaneKind =
  | 'totals'
  | 'people'
  | 'repositories'
  | SnapshotReport
  | MonthlyReport;

/**
 * The reports of a scope that are fetched together, with what the ledger says about them. A trouble that no waiting
 * cures, such as a missing permission, stops its lane and no other.
 */
export interface Lane {
  kind: LaneKind;
  scope: SyncScope;
  /** The daily reports; never empty. */
  reports: Report[];
  /** The one of them that has a 28-day version, for a quick start. */
  quickStart: 'totals' | 'users' | undefined;
  rows: ReportDayRow[];
}

const kinds = {
  totals: { reports: ['totals'], quickStart: 'totals' },
  people: { reports: ['users', 'user-teams'], quickStart: 'users' },
  repositories: { reports: ['repositories'], quickStart: undefined },
  seats: { reports: ['seats'], quickStart: undefined },
  teams: { reports: ['teams'], quickStart: undefined },
  subscription: { reports: ['subscription'], quickStart: undefined },
  'ai-credits': { reports: ['ai-credits'], quickStart: undefined },
  'premium-requests': { reports: ['premium-requests'], quickStart: undefined },
} as const;

/** The lanes that a scope is configured for. */
export function lanesOf(scope: SyncScope, ledger: ReportDayRow[]): Lane[] {
  return (Object.keys(kinds) as LaneKind[])
    .map(kind => {
      const { reports, quickStart } = kinds[kind];
      const asked = (reports as readonly Report[]).filter(report =>
        scope.reports.includes(report),
      );
      const kept: LedgerReport[] = [
        ...asked,
        ...(quickStart ? [windowReport(quickStart)] : []),
      ];
      return {
        kind,
        scope,
        reports: asked,
        quickStart:
          quickStart && scope.reports.includes(quickStart)
            ? quickStart
            : undefined,
        rows: ledger.filter(
          row => row.scope_id === scope.id && kept.includes(row.report),
        ),
      };
    })
    .filter(lane => lane.reports.length > 0);
}

/** Where the ledger keeps the 28-day version of a report. */
export function windowReport(report: 'totals' | 'users') {
  return `${report}-28-day` as const;
}

export function isWindow(report: LedgerReport): boolean {
  return report === 'totals-28-day' || report === 'users-28-day';
}

/** Whether GitHub has ever answered for one of the lane's reports. */
export function hasBegun(lane: Lane): boolean {
  return lane.rows.some(row => row.fetched_at !== null);
}
