import {
  Day,
  MonthlyReport,
  SnapshotReport,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../settings';

/** What GitHub tells without a detour over files: how a scope is at the moment, or what a month is billed. */
export type ListRequest =
  | { report: SnapshotReport }
  | { report: MonthlyReport; month: Day };

/**
 * Reads GitHub's lists, page by page, and bills, of one page. Each page is the body of an answer. Failures throw a
 * `GithubError`; a list whose pages cannot all be read is no list.
 */
export interface CopilotListSource {
  list(
    scope: ScopeSettings,
    request: ListRequest,
    signal: AbortSignal,
  ): AsyncIterable<unknown>;
}
