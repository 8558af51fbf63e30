import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import { inScope, Scenario, ScenarioName, scenarios } from 'github-simulator';
import { Knex } from 'knex';
import { patienceServiceRef } from '../github/Patience';
import { RecordedLog } from '../wholePath/__testUtils__/RecordedLog';
import { SimulatedHosts } from '../wholePath/__testUtils__/SimulatedHosts';
import {
  createTroubledClock,
  createTroubledGithub,
  hostTokens,
  scopes,
} from '../wholePath/__testUtils__/troubledPath';
import { syncExitCodes } from './exitCodes';
import { runSyncOnce } from './runSyncOnce';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create();
const patience = { answer: 10_000, silence: 10_000, retry: 0 };

describe('runSyncOnce', () => {
  let hosts: SimulatedHosts;
  let clock: ReturnType<typeof createTroubledClock>;
  let said: string;

  beforeEach(async () => {
    clock = createTroubledClock();
    hosts = await SimulatedHosts.start(createTroubledGithub(clock).simulators);
    said = '';
    jest.spyOn(process.stderr, 'write').mockImplementation(text => {
      said += text;
      return true;
    });
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await hosts.stop();
  });

  /** A worker's backend with nothing in it yet. */
  function prepare(knex: Knex, copilotAdoption: object = {}) {
    const backend = createBackend();
    backend.add(
      mockServices.rootConfig.factory({
        data: {
          integrations: { github: hosts.integrations(hostTokens) },
          copilotAdoption: {
            ...{ scopes, history: { days: 3 }, downloadHosts: [hosts.origin] },
            ...copilotAdoption,
          },
        },
      }),
    );
    backend.add(mockServices.database.factory({ knex }));
    for (const factory of [
      createServiceFactory({
        service: coreServices.rootLogger,
        deps: {},
        factory: () => new RecordedLog(),
      }),
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => clock,
      }),
      createServiceFactory({
        service: patienceServiceRef,
        deps: {},
        factory: () => patience,
      }),
    ]) {
      backend.add(factory);
    }
    return backend;
  }

  const run = (knex: Knex, copilotAdoption?: object) =>
    runSyncOnce(prepare(knex, copilotAdoption));

  const received = () => hosts.received.length;

  /** Brings one of the organizations into trouble, or all of GitHub. */
  function play(name: ScenarioName, scope?: string) {
    const scenario: Scenario = scenarios[name];
    for (const simulator of Object.values(hosts.simulators)) {
      simulator.play(scope ? inScope(scope, scenario) : scenario);
    }
  }

  it.each([
    [{ scopes: [] }, /copilotAdoption\.scopes: .* there are none/],
    [{}, /backend\.database\.client: the sync worker needs PostgreSQL/],
    [{ history: { days: 400 } }, /copilotAdoption\.history\.days: Too big/],
  ])('tells of a wrong configuration such as %p', async (wrong, message) => {
    const knex = await databases.init('SQLITE_3');
    expect(await run(knex, wrong)).toBe(syncExitCodes.misconfigured);
    expect(said).toMatch(message);
    expect(received()).toBe(0);
  });

  if (!databases.supports('POSTGRES_18')) {
    return;
  }

  it('does what is due, and then nothing', async () => {
    const knex = await databases.init('POSTGRES_18');
    expect(await run(knex)).toBe(syncExitCodes.well);
    expect(await knex('sync_runs').pluck('state')).toEqual(['succeeded']);
    const asked = received();
    expect(asked).toBeGreaterThan(20);
    expect(await run(knex)).toBe(syncExitCodes.well);
    expect(received()).toBe(asked);
  });

  it('tells what fails, while it does and until it is cured', async () => {
    const knex = await databases.init('POSTGRES_18');
    play('expired-token', 'org-1');
    expect(await run(knex)).toBe(syncExitCodes.partial);
    const asked = received();
    // Not due again yet, and no better for it.
    expect(await run(knex)).toBe(syncExitCodes.partial);
    expect(received()).toBe(asked);
    play('demo');
    clock.advance(2 * 3600 * 1000);
    expect(await run(knex)).toBe(syncExitCodes.well);
  });

  it('tells that nothing could be fetched', async () => {
    const knex = await databases.init('POSTGRES_18');
    play('expired-token');
    expect(await run(knex)).toBe(syncExitCodes.failed);
  });

  it('waits for a run elsewhere', async () => {
    const knex = await databases.init('POSTGRES_18');
    const codes = await Promise.all([run(knex), run(knex)]);
    expect(codes).toEqual([syncExitCodes.well, syncExitCodes.well]);
    expect(await knex('sync_runs').pluck('state')).toEqual(['succeeded']);
  });

  it('does what is due after a run that somebody asked for', async () => {
    const knex = await databases.init('POSTGRES_18');
    await run(knex);
    clock.advance(24 * 3600 * 1000);
    await knex('sync_runs').update({
      state: 'queued',
      trigger: 'manual',
      request:
        '{"scope":"organization:org-2","reports":["totals"],"from":null,"to":null}',
    });
    const code = await run(knex);
    expect(code).toBe(syncExitCodes.well);
    expect(
      await knex('sync_runs').orderBy('position').pluck('trigger'),
    ).toEqual(['manual', 'schedule']);
  });

  it('stops when its process is told to', async () => {
    const knex = await databases.init('POSTGRES_18');
    const backend = prepare(knex);
    const running = runSyncOnce(backend);
    while (received() < 10) {
      await new Promise(resolve => setImmediate(resolve));
    }
    await backend.stop();
    expect(await running).toBe(syncExitCodes.stopped);
    const [{ state }] = await knex('sync_runs').select('state');
    expect(state).toMatch(/partial|abandoned/);
  });
});
