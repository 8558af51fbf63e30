import { ScopeSettings } from '../settings';

/** What GitHub lists of a scope as it is at the moment, page by page. */
export type GithubList = 'seats' | 'teams';

/**
 * Reads GitHub's lists, which have no history. Each page is the body of an answer. Failures throw a `GithubError`; a list
 * whose pages cannot all be read is no list.
 */
export interface CopilotListSource {
  list(
    scope: ScopeSettings,
    list: GithubList,
    signal: AbortSignal,
  ): AsyncIterable<unknown>;
}
