import type { ErrorRequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { isAdjustable, type SimulatorClock } from './AdjustableClock';
import { dayNumberAt, toIsoDay } from './days';
import { demoWorld } from './demo/demoWorld';
import { advanceClock } from './http/advanceClock';
import { serveDownload } from './http/downloads';
import { Endpoints, type RequestCounts } from './http/Endpoints';
import { githubError, notFound } from './http/githubError';
import { RateLimit } from './http/RateLimit';
import { addReportEndpoints } from './http/reportEndpoints';
import { requireToken } from './http/requireToken';
import { requireVersion } from './http/requireVersion';
import { addScopeEndpoints } from './http/scopeEndpoints';
import { addSeatEndpoints } from './http/seatEndpoints';
import { SignedLinks } from './http/SignedLinks';
import type { Simulation } from './http/Simulation';
import { addSubscriptionEndpoint } from './http/subscriptionEndpoint';
import { addTeamEndpoints } from './http/teamEndpoints';
import { addUsageEndpoints } from './http/usageEndpoints';
import { Publication } from './Publication';
import type { ReportName } from './reports/ReportFile';
import type { Scenario } from './Scenario';
import { scenarios, type ScenarioName } from './scenarios';
import type { ScopeName, World } from './world/World';

/** What a simulator is made of; only the clock is required. */
export interface SimulatorOptions {
  clock: SimulatorClock;
  /** Varies what people do; 1 by default. */
  seed?: number;
  /** How GitHub behaves; `demo` by default. */
  scenario?: ScenarioName | Scenario;
  /** The company; the demo's by default, with its year ending around the clock's today. */
  world?: World;
  /** The credential to expect as `Bearer` or `token`, or several; `simulated-token` by default. */
  token?: string | readonly string[];
  /** An hour by default. */
  linkLifetimeSeconds?: number;
  /** Links per envelope; by default three for users and one or two for other reports. */
  shards?: number;
}

/** A simulated GitHub: a router to mount anywhere, and handles for tests. */
export interface Simulator {
  /** Download links are absolute, derived from the address a request came in by. */
  router: Router;
  world: World;
  requests: RequestCounts;
  /** Changes a day's numbers from now on and drops some of its people. */
  restate(scope: ScopeName, day: string): void;
  /** Keeps a published day's report back, as if GitHub were late, until released. */
  holdBack(scope: ScopeName, report: ReportName, day: string): void;
  release(scope: ScopeName, report: ReportName, day: string): void;
  /** Behaves by another scenario from the next request on. */
  play(scenario: ScenarioName | Scenario): void;
}

const answerFailure: ErrorRequestHandler = (
  error,
  _request,
  response,
  next,
) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  githubError(response, 500, String(error));
};

/** Creates a simulated GitHub. It holds no files and no history: everything it sends is drawn on request. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { clock, seed = 1, scenario = 'demo' } = options;
  const today = toIsoDay(dayNumberAt(clock.now()));
  const world = options.world ?? demoWorld({ seed, today });
  const publication = new Publication(world);
  const requests: RequestCounts = { total: 0, byRoute: new Map() };
  const simulation: Simulation = {
    clock,
    world,
    publication,
    scenario: scenarioOf(scenario),
    tokens: [options.token ?? 'simulated-token'].flat(),
    links: new SignedLinks(
      `simulated-secret-${seed}`,
      options.linkLifetimeSeconds ?? 3600,
    ),
    shards: options.shards,
  };
  return {
    router: createRouter(simulation, requests),
    world,
    requests,
    restate: (scope, day) => world.restate(scope, day),
    holdBack: (...report) => publication.holdBack(...report),
    release: (...report) => publication.release(...report),
    play: next => {
      simulation.scenario = scenarioOf(next);
    },
  };
}

function scenarioOf(scenario: ScenarioName | Scenario): Scenario {
  return typeof scenario === 'string' ? scenarios[scenario] : scenario;
}

function createRouter(simulation: Simulation, requests: RequestCounts): Router {
  const { clock } = simulation;
  const router = PromiseRouter();
  const endpoints = new Endpoints(router, requests);
  const rateLimit = new RateLimit(clock);
  router.use(async (request, response, next) => {
    requests.total += 1;
    Object.assign(response.locals, {
      number: requests.total,
      now: clock.now(),
    });
    const { handle } = simulation.scenario;
    await (handle ? handle(request, response, next) : next());
  });
  if (isAdjustable(clock)) {
    router.post('/__simulator/advance', advanceClock(clock));
  }
  endpoints.get('/download/{opaque}', serveDownload(simulation));
  router.use(rateLimit.handle, requireToken(simulation), requireVersion);
  endpoints.get('/rate_limit', rateLimit.describe);
  addReportEndpoints(endpoints, simulation);
  addTeamEndpoints(endpoints, simulation);
  addSeatEndpoints(endpoints, simulation);
  addSubscriptionEndpoint(endpoints, simulation);
  addUsageEndpoints(endpoints, simulation);
  addScopeEndpoints(endpoints, simulation);
  router.use((_request, response) => notFound(response));
  router.use(answerFailure);
  return router;
}
