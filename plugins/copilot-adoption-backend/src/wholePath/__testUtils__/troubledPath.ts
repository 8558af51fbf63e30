import { BackendFeature } from '@backstage/backend-plugin-api';
import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import {
  createSimulator,
  createWorld,
  inScope,
  Scenario,
  ScenarioName,
  scenarios,
} from 'github-simulator';
import { Knex } from 'knex';
import { Patience } from '../../github/Patience';
import { BriskClock } from './BriskClock';
import { WholePath } from './WholePath';

export const today = '2026-11-20';
export const hour = 3600 * 1000;

/** What three scopes are called in a history; the first one gets into trouble. */
export const troubled = 'github.com organization org-1';
export const others = [
  'github.com organization org-2',
  'octo.ghe.com enterprise acme',
];

/** The credential of each host, which no other host takes. */
export const hostTokens = {
  'github.com': 'simulated-token',
  'octo.ghe.com': 'elsewhere-token',
};

/** Snapshots go on while reports are in trouble. */
const reports = ['totals', 'users', 'user-teams', 'repositories'];

export const scopes = [
  { organization: 'org-1', reports },
  { organization: 'org-2', token: 'own-token', reports },
  { enterprise: 'acme', host: 'octo.ghe.com', reports },
];

const worlds = [1, 2].map(seed =>
  createWorld({ seed, users: 16, teams: 2, organizations: 2, today }),
);

/** Two simulated GitHubs of one clock. */
export function createTroubledGithub<Clock extends { now(): number }>(
  clock: Clock,
) {
  const [simulator, elsewhere] = worlds.map((world, index) =>
    createSimulator({
      clock,
      world,
      token: [['simulated-token', 'own-token'], [hostTokens['octo.ghe.com']]][
        index
      ],
    }),
  );
  return {
    clock,
    simulators: { 'github.com': simulator, 'octo.ghe.com': elsewhere },
  };
}

/** A clock that a test moves; it is morning. */
export function createTroubledClock(): BriskClock {
  return new BriskClock(startOfDay(parseDay(today)) + 8 * hour, 250);
}

/** Two small organizations of one host, one with a credential of its own, and an enterprise of another host. */
export async function startTroubledPath(options: {
  knex: Knex;
  github?: ReturnType<typeof createTroubledGithub<BriskClock>>;
  historyDays?: number;
  patience?: Patience;
  tokens?: Record<string, string>;
  copilotAdoption?: object;
  scheduler?: BackendFeature;
  plugin?: BackendFeature;
  earlier?: WholePath;
}): Promise<WholePath> {
  const {
    historyDays = 3,
    github = createTroubledGithub(createTroubledClock()),
    ...rest
  } = options;
  return WholePath.start({
    tokens: hostTokens,
    ...rest,
    ...github,
    today,
    historyDays,
    copilotAdoption: { scopes, ...options.copilotAdoption },
  });
}

/** Brings the first of the scopes into trouble. */
export function beginTrouble(path: WholePath, scenario: ScenarioName) {
  const trouble: Scenario = scenarios[scenario];
  path.simulator.play(inScope('org-1', trouble));
}

export function endTrouble(path: WholePath) {
  path.simulator.play('demo');
}
