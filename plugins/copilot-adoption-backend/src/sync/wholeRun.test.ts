import { mockServices } from '@backstage/backend-test-utils';
import { formatDay, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { OctokitReportSource } from '../github/OctokitReportSource';
import { readSettings } from '../config';
import { DatabaseAdoptionStore } from '../store/DatabaseAdoptionStore';
import { SyncRunner } from './SyncRunner';
import {
  SimulatedGithub,
  startSimulatedGithub,
} from './__testUtils__/simulatedGithub';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();
const minute = 60_000;
const hour = 60 * minute;
const today = parseDay('2026-11-18');

jest.setTimeout(120_000);

async function setUp(
  knex: Knex,
  github: SimulatedGithub,
  { historyDays = 12, clock = github.clock as Clock } = {},
) {
  const { origin } = github;
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const config = mockServices.rootConfig({
    data: {
      integrations: {
        github: [
          { host: 'github.com', apiBaseUrl: origin, token: 'simulated-token' },
        ],
      },
      copilotAdoption: {
        scopes: [
          {
            organization: 'org-1',
            reports: ['totals', 'users', 'user-teams', 'repositories'],
          },
        ],
        downloadHosts: [origin],
        history: { days: historyDays },
      },
    },
  });
  const settings = readSettings(config);
  const database = mockServices.database({ knex, migrations: { skip: false } });
  const store = await DatabaseAdoptionStore.create({
    database,
    clock,
    logger,
    settings,
  });
  await store.adoptPeoplePolicy();
  const source = OctokitReportSource.fromConfig({
    config,
    logger,
    clock,
    settings,
  });
  const runner = new SyncRunner({
    store,
    source,
    lists: source,
    clock,
    logger,
    settings,
  });
  const tick = async (signal = new AbortController().signal) => {
    await runner.tick(signal);
    const run = await knex('sync_runs').orderBy('queued_at', 'desc').first();
    return { state: run.state, ...JSON.parse(run.counts) };
  };
  return { tick, store, runner };
}

/** How many days of each report are in each state. */
async function states(knex: Knex) {
  const rows: { report: string; state: string }[] = await knex('report_days')
    .select('report', 'state')
    .orderBy(['report', 'state']);
  const named = rows.map(({ report, state }) => `${report} ${state}`);
  return [...new Set(named)].map(
    name => `${name} ${named.filter(one => one === name).length}`,
  );
}

const dataTables = [
  'activity_days',
  'active_days',
  'breakdown_days',
  'measure_days',
  'people_days',
  'people_breakdown_days',
  'memberships',
];

/** Everything that is stored, without the keys that depend on the order of writing. */
async function contents(knex: Knex) {
  const tables = await Promise.all(
    dataTables.map(async table => {
      const rows: object[] = await knex(table);
      const values = rows.map(row =>
        Object.entries(row)
          .filter(([name]) => !/^(subject|user|team|key)_id$/.test(name))
          .map(([name, value]) => `${name} ${value}`)
          .join(),
      );
      return [table, values.sort()] as const;
    }),
  );
  return Object.fromEntries(tables);
}

function daysOf(rows: string[]): number[] {
  return rows.map(row => Number(/(^|,)day (\d+)/.exec(row)?.[2]));
}

/** The people of a day. */
function of(asked: number, { people_days: rows }: Record<string, string[]>) {
  return rows.filter(row => daysOf([row])[0] === asked);
}

const organization = { kind: 'organization', slug: 'org-1' } as const;

const day = (age: number) => formatDay(today - age);

describe('the whole sync', () => {
  let github: SimulatedGithub;

  beforeEach(async () => {
    github = await startSimulatedGithub(Date.parse('2026-11-18T12:00:00Z'));
  });

  afterEach(() => github.close());

  it.each(databases.eachSupportedId())(
    'fills the history, settles it and then asks for trailing days only, %p',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const { tick } = await setUp(knex, github, { historyDays: 33 });
      github.holdBack(organization, 'users', day(2));

      expect(await tick()).toMatchObject({ state: 'succeeded', failed: 0 });
      expect(await states(knex)).toEqual([
        'repositories empty 8',
        'repositories provisional 23',
        'repositories waiting 2',
        'totals provisional 33',
        'totals-28-day final 1',
        'user-teams provisional 30',
        'user-teams waiting 3',
        'users empty 4',
        'users provisional 26',
        'users waiting 3',
        'users-28-day final 1',
      ]);
      const first = await contents(knex);

      // A day later GitHub has one more day, has corrected the two before it, and sends the late one.
      github.clock.advance(24 * hour);
      github.release(organization, 'users', day(2));
      github.restate(organization, day(12));
      expect(await tick()).toMatchObject({ state: 'succeeded', failed: 0 });
      const second = await contents(knex);
      expect(daysOf(first.people_days)).not.toContain(today - 2);
      expect(daysOf(second.people_days)).toContain(today - 2);
      expect(of(today - 12, second)).not.toEqual(of(today - 12, first));
      expect(of(today - 14, second)).toEqual(of(today - 14, first));

      // Another day later only trailing days are asked for, the restated one, and a Saturday without anybody
      // that is now old enough.
      github.clock.advance(24 * hour);
      github.requests.byRoute.clear();
      expect(await tick()).toMatchObject({ state: 'succeeded', failed: 0 });
      const reports = '/orgs/{org}/copilot/metrics/reports';
      expect(Object.fromEntries(github.requests.byRoute)).toMatchObject({
        [`GET ${reports}/organization-1-day`]: 6,
        [`GET ${reports}/users-1-day`]: 7,
        [`GET ${reports}/user-teams-1-day`]: 7,
        [`GET ${reports}/repos-1-day`]: 7,
      });
    },
  );

  it.each(databases.eachSupportedId())(
    'goes on where it was stopped, as if nothing had happened, %p',
    async databaseId => {
      const straight = await databases.init(databaseId);
      const stopped = await databases.init(databaseId);
      await (await setUp(straight, github)).tick();

      const { tick, store } = await setUp(stopped, github);
      const write = store.writePeople.bind(store);
      for (const writes of [3, 3, 1]) {
        const stop = new AbortController();
        let left = writes;
        jest.spyOn(store, 'writePeople').mockImplementation(async options => {
          left -= 1;
          if (left === 0) {
            stop.abort();
          }
          return write(options);
        });
        expect(await tick(stop.signal)).toMatchObject({ state: 'partial' });
      }
      expect(await tick()).toMatchObject({ state: 'succeeded', failed: 0 });
      expect(await contents(stopped)).toEqual(await contents(straight));
      expect(await states(stopped)).not.toContainEqual(
        expect.stringMatching(/due|failed/),
      );
    },
  );

  it.each(databases.eachSupportedId())(
    'goes on after its process was killed, %p',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const sleep = () => new Promise<void>(() => {});
      const clock = { ...github.clock, sleep };
      const killed = await setUp(knex, github, { clock });
      const killing = new Promise<void>(resolve => {
        jest.spyOn(killed.store, 'writePeople').mockImplementation(() => {
          resolve();
          return new Promise(() => {});
        });
        void killed.tick();
      });
      await killing;
      expect(await knex('sync_runs').pluck('state')).toEqual(['running']);

      const { runner, tick } = await setUp(knex, github);
      await runner.tick(new AbortController().signal);
      expect(await knex('sync_runs').pluck('state')).toEqual(['running']);

      github.clock.advance(minute);
      expect(await tick()).toMatchObject({ state: 'succeeded', failed: 0 });
      expect(
        await knex('sync_runs').orderBy('queued_at').pluck('trigger'),
      ).toEqual(['schedule', 'resume']);
      expect(await states(knex)).toContain('totals provisional 12');
    },
  );
});
