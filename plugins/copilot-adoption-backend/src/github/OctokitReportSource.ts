import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { ScopeSettings, Settings } from '../settings';
import { CopilotListSource, ListRequest } from './CopilotListSource';
import {
  CopilotReportSource,
  OpenedReport,
  ReportRequest,
} from './CopilotReportSource';
import { downloadParts } from './downloadParts';
import { GithubClient, GithubClientOptions } from './GithubClient';
import { isAllowedLink } from './isAllowedLink';
import { listRoute } from './listRoute';
import { openDownload } from './openDownload';
import { defaultPatience, Patience } from './Patience';
import { readDownloadLinks } from './readDownloadLinks';
import { reportRoute } from './reportRoute';

export interface OctokitReportSourceOptions extends GithubClientOptions {
  settings: Pick<Settings, 'keepFree' | 'downloadHosts'>;
}

/**
 * Fetches reports in GitHub's two steps: an answer that lists signed links, and the files that these lead to. Lists come
 * without such a detour.
 */
export class OctokitReportSource
  implements CopilotReportSource, CopilotListSource
{
  readonly #client: GithubClient;
  readonly #clock: Clock;
  readonly #downloadHosts: readonly string[];
  readonly #patience: Patience;

  static fromConfig(options: OctokitReportSourceOptions): OctokitReportSource {
    return new OctokitReportSource(options);
  }

  private constructor(options: OctokitReportSourceOptions) {
    this.#client = new GithubClient(options);
    this.#clock = options.clock;
    this.#downloadHosts = options.settings.downloadHosts;
    this.#patience = options.patience ?? defaultPatience;
  }

  /** What is left to each scope that this process has asked for. */
  get rateLimits() {
    return this.#client.rateLimits;
  }

  async open(
    scope: ScopeSettings,
    request: ReportRequest,
    signal: AbortSignal,
  ): Promise<OpenedReport> {
    const route = reportRoute(scope, request);
    const findLinks = async () =>
      readDownloadLinks(await this.#client.get(scope, route, signal));

    const links = await findLinks();
    if (links.length === 0) {
      return { state: 'none' };
    }
    const parts = downloadParts({
      links,
      refresh: findLinks,
      open: link =>
        openDownload(link, {
          isAllowed: url => isAllowedLink(url, scope.host, this.#downloadHosts),
          silence: this.#patience.silence,
          signal,
        }),
      pause: attempt =>
        this.#clock.sleep(this.#patience.retry * attempt ** 2, signal),
    });
    return { state: 'ready', parts };
  }

  list(
    scope: ScopeSettings,
    request: ListRequest,
    signal: AbortSignal,
  ): AsyncIterable<unknown> {
    return this.#client.pages(scope, listRoute(scope, request), signal);
  }
}
