import type { RequestHandler } from 'express';
import type { ReportFile } from './reports/ReportFile';
import type { ScopeName, SeatRecord, Team } from './world/World';

/**
 * A way in which the simulated GitHub departs from the well-behaved one, to see how a client
 * copes. Each hook is optional; a scenario is a small file in `scenarios/`.
 */
export interface Scenario {
  readonly name: string;
  /** What goes wrong, in a sentence. */
  readonly description: string;
  /** The credential to expect instead of the simulator's usual one. */
  readonly token?: string;
  /**
   * Runs before every request and may delay, answer or break it instead of calling `next`. `response.locals` holds the
   * `number` of the request since the start, by which chance is drawn, and the simulated time as `now`.
   */
  readonly handle?: RequestHandler;
  /** Changes the links of an envelope. */
  links?(links: string[], scope: ScopeName): string[];
  /** Changes the records of a report file. */
  records?(records: Iterable<object>, file: ReportFile): Iterable<object>;
  /** Changes what teams are called. */
  teams?(teams: readonly Team[], scope: ScopeName): readonly Team[];
  /** Changes who has a seat. */
  seats?(seats: readonly SeatRecord[], scope: ScopeName): readonly SeatRecord[];
  /** Changes the lines of a report file, each with its line end. */
  lines?(lines: Iterable<string>, file: ReportFile): Iterable<string>;
}
