import type { Publication } from '../Publication';
import type { ScopeName, World } from '../world/World';
import type { ReportFile, ReportName } from './ReportFile';

/** Where a report takes its records from. */
export interface Source {
  world: World;
  publication: Publication;
}

/** A file whose lines are asked for. */
export type FilePart = ReportFile & Required<Pick<ReportFile, 'part'>>;

/** A kind of report: its endpoints' names and its lines. */
export interface Report {
  name: ReportName;
  /** The report's name in the paths, before `-1-day` and `-28-day`. */
  pathName(kind: ScopeName['kind']): string;
  /** The first day GitHub has the report of, where that is later than the scope's first day. */
  firstDay?: string;
  /** Whether GitHub documents 204 for enterprises too: a day without anything to tell is ordinary. */
  hasEmptyDays?: boolean;
  /** Links per envelope. */
  links(dayNumber: number): number;
  /** Whether the lines can be spread over several files. */
  isDivisible: boolean;
  dayRecords(file: FilePart, source: Source): Iterable<object>;
  /** Absent for reports without a 28-day variant. */
  windowRecords?(file: FilePart, source: Source): Iterable<object>;
}
