import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { Octokit } from '@octokit/rest';
import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import {
  Clock,
  CopilotCredentialsProvider,
} from 'backstage-plugin-copilot-adoption-node';
import { ScopeSettings, Settings } from '../settings';
import { abortable } from './abortable';
import { GithubAccess } from './ConnectionProbe';
import { createOctokit } from './createOctokit';
import { GithubAccount, GithubAccounts } from './GithubAccounts';
import { GithubError } from './GithubError';
import { GithubRoute } from './GithubRoute';
import { nextPage } from './nextPage';
import { defaultPatience, Patience } from './Patience';
import { RateBudget, RateLimit } from './RateBudget';
import { toGithubError } from './toGithubError';

export interface GithubClientOptions {
  config: Config;
  logger: LoggerService;
  clock: Clock;
  settings: Pick<Settings, 'keepFree'>;
  patience?: Patience;
  /** What a module has brought. */
  credentials?: CopilotCredentialsProvider;
}

interface Connection {
  octokit: Octokit;
  budget: RateBudget;
}

interface Answer {
  data: unknown;
  headers: Record<string, string | number | undefined>;
}

/** Of 100 items each, more than any list has; GitHub may lead astray. */
const mostPages = 10_000;

/** Asks GitHub's API on behalf of scopes, through one Octokit per host and credential. */
export class GithubClient {
  readonly #options: GithubClientOptions;
  readonly #accounts: GithubAccounts;
  readonly #connections = new Map<string, Connection>();
  readonly #budgets = new Map<string, RateBudget>();

  constructor(options: GithubClientOptions) {
    this.#options = options;
    this.#accounts = GithubAccounts.fromConfig(
      options.config,
      options.credentials,
    );
  }

  /**
   * Returns the body of the answer, which is empty where GitHub says that there is none.
   *
   * @throws GithubError for every failure but an abort, which rejects with the signal's reason.
   */
  async get(
    scope: ScopeSettings,
    route: GithubRoute,
    signal: AbortSignal,
  ): Promise<unknown> {
    return (await this.#ask(scope, route, signal)).data;
  }

  /**
   * Returns the bodies of a list's pages, each asked for when the one before has been dealt with.
   *
   * @throws GithubError for every failure but an abort, and where there is no end to the pages.
   */
  async *pages(
    scope: ScopeSettings,
    { route, parameters }: GithubRoute,
    signal: AbortSignal,
  ): AsyncGenerator<unknown> {
    let next: Record<string, string> | undefined = {};
    for (let page = 0; next; page++) {
      if (page === mostPages) {
        throw new GithubError(
          'unreadableReport',
          `${route} has more than ${mostPages} pages`,
        );
      }
      const { data, headers }: Answer = await this.#ask(
        scope,
        { route, parameters: { ...next, ...parameters } },
        signal,
      );
      yield data;
      next = nextPage(headers.link);
    }
  }

  async #ask(
    scope: ScopeSettings,
    { route, parameters }: GithubRoute,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { clock } = this.#options;
    let request = `${scope.host} for a token`;
    let budget: RateBudget | undefined;
    try {
      const account = await this.#findAccount(scope, signal);
      const { octokit, ...connection } = this.#connect(account);
      budget = connection.budget;
      this.#budgets.set(formatSubjectRef({ scope }), budget);
      budget.check(clock.now());
      const { url } = octokit.request.endpoint(route, parameters);
      request = `GET ${url}`;
      const answer = octokit.request(route, {
        ...parameters,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${account.token}`,
          'x-github-api-version': '2026-03-10',
        },
        request: { signal },
      });
      return await abortable(answer, signal);
    } catch (error) {
      signal.throwIfAborted();
      const failure = toGithubError(error, request, clock.now());
      budget?.noteRefusal(failure.retryAt ?? 0);
      throw failure;
    }
  }

  /** What is left to each scope that this process has asked for, of the rate limit of its credential. */
  get rateLimits(): ({ scope: string } & RateLimit)[] {
    return [...this.#budgets].flatMap(([scope, { rateLimit }]) =>
      rateLimit ? [{ scope, ...rateLimit }] : [],
    );
  }

  /** As whom a scope asks, and what is left of the rate limit after the requests so far. */
  async describeAccess(
    scope: ScopeSettings,
    signal: AbortSignal,
  ): Promise<GithubAccess> {
    try {
      const account = await this.#findAccount(scope, signal);
      const { budget } = this.#connect(account);
      return { credential: account.credential, rateLimit: budget.rateLimit };
    } catch (error) {
      signal.throwIfAborted();
      const request = `${scope.host} for a token`;
      throw toGithubError(error, request, this.#options.clock.now());
    }
  }

  /** The token of a GitHub App is asked for over the network too, by a client that knows no time limit. */
  #findAccount(
    scope: ScopeSettings,
    signal: AbortSignal,
  ): Promise<GithubAccount> {
    const { patience = defaultPatience } = this.#options;
    const limit = AbortSignal.timeout(patience.answer);
    return abortable(
      this.#accounts.find(scope),
      AbortSignal.any([signal, limit]),
    );
  }

  #connect({ id, apiBaseUrl: baseUrl }: GithubAccount): Connection {
    const existing = this.#connections.get(id);
    if (existing) {
      return existing;
    }
    const { logger, settings, patience = defaultPatience } = this.#options;
    const octokit = createOctokit({ baseUrl, id, logger, patience });
    const budget = new RateBudget(settings.keepFree);
    octokit.hook.after('request', ({ headers }) => budget.note(headers));
    octokit.hook.error('request', error => {
      budget.note('response' in error ? error.response?.headers ?? {} : {});
      throw error;
    });
    const connection = { octokit, budget };
    this.#connections.set(id, connection);
    return connection;
  }
}
