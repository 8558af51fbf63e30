import { ScopeSettings } from '../settings';
import { GithubEndpoint } from './endpointsOf';

/** As whom GitHub is asked, and how much of the rate limit is left. */
export interface GithubAccess {
  credential: 'githubApp' | 'scopeToken' | 'integrationToken' | 'moduleToken';
  rateLimit: { limit: number; remaining: number; resetAt: number } | undefined;
}

/** Tries GitHub's endpoints without reading what they hold. Failures throw a `GithubError`. */
export interface ConnectionProbe {
  /** Returns the download links of a report; none where there is nothing to download. */
  ask(
    scope: ScopeSettings,
    endpoint: GithubEndpoint,
    signal: AbortSignal,
  ): Promise<string[]>;
  /** Reads the first bytes behind a link. */
  download(
    scope: ScopeSettings,
    link: string,
    signal: AbortSignal,
  ): Promise<void>;
  /** Asks nobody, unless a GitHub App has to be asked for its token. */
  describeAccess(
    scope: ScopeSettings,
    signal: AbortSignal,
  ): Promise<GithubAccess>;
}
