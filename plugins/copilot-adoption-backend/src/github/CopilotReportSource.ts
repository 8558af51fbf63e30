import { Day } from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../settings';

/** One report of one scope: a single day, or the newest 28 days in one go. */
export type ReportRequest =
  | { report: 'totals' | 'users' | 'user-teams' | 'repositories'; day: Day }
  | { report: 'totals' | 'users'; window: '28-day' };

/**
 * What GitHub answered: nothing (204, an empty body, no links), or files to be read one after the other.
 * Each part is read to its end before the next one is asked for.
 */
export type OpenedReport =
  | { state: 'none' }
  | { state: 'ready'; parts: AsyncIterable<AsyncIterable<Uint8Array>> };

/**
 * Fetches Copilot reports from GitHub. Failures throw a `GithubError`, while opening as well as while reading.
 */
export interface CopilotReportSource {
  open(
    scope: ScopeSettings,
    request: ReportRequest,
    signal: AbortSignal,
  ): Promise<OpenedReport>;
}
