import { ScopeSettings } from '../settings';
import { ConnectionProbe, GithubAccess } from './ConnectionProbe';
import { GithubEndpoint } from './endpointsOf';
import { GithubClient } from './GithubClient';
import { isAllowedLink } from './isAllowedLink';
import { OctokitReportSourceOptions } from './OctokitReportSource';
import { openDownload } from './openDownload';
import { defaultPatience, Patience } from './Patience';
import { readDownloadLinks } from './readDownloadLinks';

/** Somebody waits for the answer, in milliseconds. */
const longestAnswer = 15_000;

/**
 * Tries GitHub's endpoints with the credentials of the sync. It does not wait as long, and may use the share of the rate
 * limit that is kept free: a few requests at somebody's request are what it is for.
 */
export class OctokitConnectionProbe implements ConnectionProbe {
  readonly #client: GithubClient;
  readonly #downloadHosts: readonly string[];
  readonly #patience: Patience;

  static fromConfig(
    options: OctokitReportSourceOptions,
  ): OctokitConnectionProbe {
    return new OctokitConnectionProbe(options);
  }

  private constructor(options: OctokitReportSourceOptions) {
    const { patience = defaultPatience, settings } = options;
    this.#patience = {
      answer: Math.min(patience.answer, longestAnswer),
      silence: Math.min(patience.silence, longestAnswer),
      retry: patience.retry,
    };
    this.#client = new GithubClient({
      ...options,
      settings: { keepFree: 0 },
      patience: this.#patience,
    });
    this.#downloadHosts = settings.downloadHosts;
  }

  async ask(
    scope: ScopeSettings,
    { route, isReport }: GithubEndpoint,
    signal: AbortSignal,
  ): Promise<string[]> {
    const body = await this.#client.get(scope, route, signal);
    return isReport ? readDownloadLinks(body) : [];
  }

  async download(scope: ScopeSettings, link: string, signal: AbortSignal) {
    const file = await openDownload(link, {
      isAllowed: url => isAllowedLink(url, scope.host, this.#downloadHosts),
      silence: this.#patience.silence,
      signal,
    });
    for await (const _ of file) {
      break;
    }
  }

  describeAccess(
    scope: ScopeSettings,
    signal: AbortSignal,
  ): Promise<GithubAccess> {
    return this.#client.describeAccess(scope, signal);
  }
}
