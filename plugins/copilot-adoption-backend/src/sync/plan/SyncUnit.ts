import {
  Day,
  isMonthly,
  isSnapshot,
  MonthlyReport,
  SnapshotReport,
} from 'backstage-plugin-copilot-adoption-common';
import { SyncScope } from '../SyncScope';

/**
 * The smallest piece of work, done or not done.
 *
 * - `window`: the newest 28 days in one go, when nothing is held yet
 * - `check`: the newest 28 days of totals once more, to compare them with what is held
 * - `totals`: a day of the scope's totals
 * - `people`: a day of the users and user-teams reports, which are kept together
 * - `repositories`: a day of the repositories report
 * - `seats`: who holds a seat today
 * - `teams`: what teams are called today
 * - `subscription`: what is subscribed to today
 * - `ai-credits`, `premium-requests`: the bill of a month
 */
export type SyncUnit = ReportUnit | SnapshotUnit | BillUnit;

/** A unit that consists of GitHub's reports. */
export type ReportUnit = { scope: SyncScope } & (
  | { kind: 'window'; report: 'totals' | 'users' }
  | { kind: 'check' }
  | { kind: 'totals' | 'people' | 'repositories'; day: Day }
);

/** A unit that takes a snapshot of today. */
export type SnapshotUnit = { scope: SyncScope; kind: SnapshotReport; day: Day };

/** A unit that reads the bill of the month that ends on the day. */
export type BillUnit = { scope: SyncScope; kind: MonthlyReport; day: Day };

export function isSnapshotUnit(unit: SyncUnit): unit is SnapshotUnit {
  return isSnapshot(unit.kind);
}

export function isBillUnit(unit: SyncUnit): unit is BillUnit {
  return isMonthly(unit.kind);
}
