import type { Part, ScopeName } from '../world/World';

/** The reports that can be asked for; also how tests hold a day back. */
export type ReportName = 'totals' | 'users' | 'user-teams' | 'repositories';

/** One file behind a download link: a part of a report as it stood when the link was made. */
export interface ReportFile {
  scope: ScopeName;
  report: ReportName;
  /** Whether the file is of a 28-day report, with the days of its window. */
  isWindow: boolean;
  from: string;
  to: string;
  /** The instant the link was made, in epoch milliseconds. */
  at: number;
  /** Absent for a shard without lines. */
  part?: Part;
}
