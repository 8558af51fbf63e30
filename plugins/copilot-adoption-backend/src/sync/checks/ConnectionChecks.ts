import {
  Day,
  dayOfTime,
  syncErrors,
  SyncScopeCheck,
} from 'backstage-plugin-copilot-adoption-common';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { ConnectionProbe, GithubAccess } from '../../github/ConnectionProbe';
import { endpointsOf, GithubEndpoint } from '../../github/endpointsOf';
import { GithubError } from '../../github/GithubError';
import { ScopeSettings } from '../../settings';
import { inTurns } from './inTurns';
import { tellMissingDays } from './tellMissingDays';

export type ScopeCheck = Pick<
  SyncScopeCheck,
  'credential' | 'rateLimit' | 'checks'
>;
export type EndpointCheck = ScopeCheck['checks'][number];

/** GitHub has published a day when it is so old, in days before today. */
const publishedAge = 3;

/** So many endpoints are tried at the same time. */
const atATime = 4;

/** Tries everything that the configuration makes use of, and writes nothing down. */
export class ConnectionChecks {
  readonly #probe: ConnectionProbe;
  readonly #clock: Clock;

  constructor(options: { probe: ConnectionProbe; clock: Clock }) {
    this.#probe = options.probe;
    this.#clock = options.clock;
  }

  /** Tries a scope's endpoints, and a download. Throws when it is aborted, and for nothing else. */
  async check(scope: ScopeSettings, signal: AbortSignal): Promise<ScopeCheck> {
    const day: Day = dayOfTime(this.#clock.now()) - publishedAge;
    const links: string[] = [];
    const tried = await inTurns(endpointsOf(scope, day), atATime, endpoint =>
      this.#try(endpoint, signal, async () => {
        const found = await this.#probe.ask(scope, endpoint, signal);
        links.push(...found);
        return endpoint.isReport && found.length === 0
          ? 'There is no report for that day yet.'
          : null;
      }),
    );
    const checks = tellMissingDays(scope, tried);
    return {
      ...(await this.#describeAccess(scope, signal)),
      checks: [...checks, await this.#tryDownload(scope, links[0], signal)],
    };
  }

  #tryDownload(
    scope: ScopeSettings,
    link: string | undefined,
    signal: AbortSignal,
  ): Promise<EndpointCheck> | EndpointCheck {
    const host = link && URL.parse(link)?.origin;
    const endpoint = {
      name: 'download',
      route: host ?? `https://copilot-reports.${scope.host}`,
      permission: null,
    };
    return link
      ? this.#try(endpoint, signal, async () => {
          await this.#probe.download(scope, link, signal);
          return null;
        })
      : {
          name: endpoint.name,
          endpoint: endpoint.route,
          outcome: 'skipped',
          note: 'No report has listed anything to download.',
          error: null,
        };
  }

  async #try(
    endpoint: Pick<GithubEndpoint, 'name'> & {
      route: GithubEndpoint['route'] | string;
      permission: string | null;
    },
    signal: AbortSignal,
    attempt: () => Promise<string | null>,
  ): Promise<EndpointCheck> {
    const named = { name: endpoint.name, endpoint: textOf(endpoint.route) };
    try {
      const note = await attempt();
      return { ...named, outcome: 'works', note, error: null };
    } catch (error) {
      signal.throwIfAborted();
      return {
        ...named,
        outcome: 'failed',
        note: null,
        error: describeError(error, endpoint.permission),
      };
    }
  }

  async #describeAccess(
    scope: ScopeSettings,
    signal: AbortSignal,
  ): Promise<Pick<ScopeCheck, 'credential' | 'rateLimit'>> {
    try {
      return toWire(await this.#probe.describeAccess(scope, signal));
    } catch {
      signal.throwIfAborted();
      return { credential: null, rateLimit: null };
    }
  }
}

function toWire({ credential, rateLimit }: GithubAccess) {
  return {
    credential,
    rateLimit: rateLimit
      ? { ...rateLimit, resetAt: new Date(rateLimit.resetAt).toISOString() }
      : null,
  };
}

/** A route with its parameters filled in, such as `GET /orgs/octo-org/copilot/billing`. */
function textOf(route: GithubEndpoint['route'] | string): string {
  return typeof route === 'string'
    ? route
    : route.route.replaceAll(/\{(\w+)\}/g, (_, name) => route.parameters[name]);
}

function describeError(
  error: unknown,
  permission: string | null,
): NonNullable<EndpointCheck['error']> {
  if (!(error instanceof GithubError)) {
    throw error;
  }
  const { code, message: detail } = error;
  const { title, advice } = syncErrors[code];
  const isRefusal = ['unauthorized', 'missingPermission', 'notFound'].includes(
    code,
  );
  return { code, title, advice, detail, grant: isRefusal ? permission : null };
}
