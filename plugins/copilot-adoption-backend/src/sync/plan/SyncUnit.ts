import {
  Day,
  isSnapshot,
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
 */
export type SyncUnit = ReportUnit | SnapshotUnit;

/** A unit that consists of GitHub's reports. */
export type ReportUnit = { scope: SyncScope } & (
  | { kind: 'window'; report: 'totals' | 'users' }
  | { kind: 'check' }
  | { kind: 'totals' | 'people' | 'repositories'; day: Day }
);

/** A unit that takes a snapshot of today. */
export type SnapshotUnit = { scope: SyncScope; kind: SnapshotReport; day: Day };

export function isSnapshotUnit(unit: SyncUnit): unit is SnapshotUnit {
  return isSnapshot(unit.kind);
}
