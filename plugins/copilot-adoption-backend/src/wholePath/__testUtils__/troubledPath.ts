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

const scopes = [
  { organization: 'org-1' },
  { organization: 'org-2', token: 'own-token' },
  { enterprise: 'acme', host: 'octo.ghe.com' },
];

const worlds = [1, 2].map(seed =>
  createWorld({ seed, users: 16, teams: 2, organizations: 2, today }),
);

/** Two small organizations of one host, one with a credential of its own, and an enterprise of another host. */
export async function startTroubledPath(options: {
  knex: Knex;
  historyDays?: number;
  patience?: Patience;
  token?: string;
  earlier?: WholePath;
}): Promise<WholePath> {
  const clock = new BriskClock(startOfDay(parseDay(today)) + 8 * hour, 250);
  const [simulator, elsewhere] = worlds.map(world =>
    createSimulator({ clock, world, token: ['simulated-token', 'own-token'] }),
  );
  const { historyDays = 3, ...rest } = options;
  return WholePath.start({
    ...rest,
    today,
    clock,
    historyDays,
    simulators: { 'github.com': simulator, 'octo.ghe.com': elsewhere },
    copilotAdoption: { scopes },
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
