import { mockCredentials } from '@backstage/backend-test-utils';
import { AccessResponse } from 'backstage-plugin-copilot-adoption-common';
import { createHash } from 'node:crypto';
import { TestHistory } from '../metrics/__testUtils__/TestHistory';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';
import { OpenMetricsSettings } from '../settings';
import { describeWithPromtool, promtool } from './__testUtils__/promtool';
import { readByPrometheus } from './__testUtils__/readByPrometheus';
import { formatOpenMetrics, formatPlainText } from './formatOpenMetrics';
import { OpenMetrics } from './OpenMetrics';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const credentials = mockCredentials.service();
const pseudonymKey = 'only-for-tests-and-long-enough-32';
const days = ['2026-11-17', '2026-11-18'];

const mayReadPeople: AccessResponse = {
  scope: null,
  organizations: 'all',
  teams: 'all',
  repositories: 'all',
  people: true,
  self: false,
  seats: true,
  cost: false,
  sync: { read: false, manage: false },
  minimumGroupSize: 5,
  peopleMode: 'named',
};

describe.each(testDatabases.eachSupportedId())(
  'people in OpenMetrics, %p',
  databaseId => {
    async function fill(settings: Parameters<typeof TestHistory.create>[0]) {
      const history = await TestHistory.create(settings);
      const deeds = [{ prompts: 3, feature: 'chat_panel_ask_mode' }];
      // Zoe is there on both days; Adam on the first one only, and his login is another one's on the second.
      await history.addPeople(days[0], [
        { id: 101, login: 'Zoe', deeds },
        { id: 102, login: 'adam', deeds, credits: 7 },
      ]);
      await history.addPeople(days[1], [
        { id: 101, login: 'Zoe', deeds: [...deeds, ...deeds] },
        { id: 103, login: 'adam', deeds: [] },
      ]);
      await history.addTotals(days[1], { deeds });
      await history.finish();
      return history;
    }

    const today = '2026-11-20';
    let named: TestHistory;

    beforeAll(async () => {
      const knex = await testDatabases.init(databaseId);
      named = await fill({ knex, today, settings: { pseudonymKey } });
    });

    function expose(
      settings: Partial<OpenMetricsSettings>,
      access: Partial<AccessResponse> = {},
      history = named,
    ) {
      return new OpenMetrics({
        metrics: history.metrics,
        access: { describe: async () => ({ ...mayReadPeople, ...access }) },
        control: { summarize: jest.fn() },
        rateLimits: () => [],
        clock: { now: () => 0, sleep: jest.fn() },
        settings: {
          openMetrics: {
            ...{ labels: ['window'], teams: true, teamSplits: false },
            ...{ users: 'none', maxSeries: 10_000 },
            ...settings,
          },
        },
      }).expose(credentials);
    }

    async function read(...options: Parameters<typeof expose>) {
      const families = await expose(...options);
      return (name: string) =>
        Object.fromEntries(
          (
            families.find(each => each.name === `copilot_adoption_${name}`)
              ?.samples ?? []
          ).map(({ labels: { scope: _, ...rest }, value }) => [
            Object.values(rest).join('/'),
            value,
          ]),
        );
    }

    it.each([
      ['login', ['Zoe', 'adam', '~102']],
      ['id', ['101', '103', '102']],
    ] as const)(
      'go by %s, under names of their own, each with the windows of his or her activity',
      async (users, [zoe, newAdam, formerAdam]) => {
        const of = await read({ users });
        expect(of('user_prompts')).toEqual({
          [`${zoe}/1d`]: 6,
          [`${newAdam}/1d`]: 0,
          [`${zoe}/28d`]: 9,
          [`${newAdam}/28d`]: 0,
          [`${formerAdam}/28d`]: 3,
        });
        expect(of('prompts')).toEqual({ '1d': 3, '28d': 3 });
        expect(of('user_active_dates')).toMatchObject({ [`${zoe}/28d`]: 2 });
        expect(of('value_day_timestamp_seconds')).toMatchObject({
          'users/prompts': Date.UTC(2026, 10, 18) / 1000,
        });
        const withoutWindows = await read({ users, labels: [] });
        expect(withoutWindows('user_prompts')).toEqual({
          [zoe]: 6,
          [newAdam]: 0,
        });
      },
    );

    async function hashes(history: TestHistory): Promise<string[]> {
      const of = await read({ users: 'hash' }, {}, history);
      return Object.keys(of('user_active_dates')).sort();
    }

    it('go by a hash that is theirs for good, and nobody finds out by trying', async () => {
      const found = await hashes(named);
      expect(found).toHaveLength(5);
      expect(found).toEqual(
        expect.arrayContaining([expect.stringMatching(/^[0-9a-f]{32}\/28d$/)]),
      );
      const names = ['101', 'Zoe', 'zoe', '102', 'adam', '103'];
      const plain = ['sha256', 'sha1', 'md5'].flatMap(algorithm =>
        names.map(name => createHash(algorithm).update(name).digest('hex')),
      );
      for (const text of [...names, ...plain.map(each => each.slice(0, 32))]) {
        expect(JSON.stringify(found)).not.toContain(`"${text}/`);
      }
      const elsewhere = async (settings: TestHistory['settings']) =>
        hashes(
          await fill({
            knex: await testDatabases.init(databaseId),
            today,
            settings,
          }),
        );
      // Another replica, another way to keep people: the same. Another key: somebody else.
      expect(await elsewhere({ ...named.settings })).toEqual(found);
      expect(
        await elsewhere({ ...named.settings, people: 'pseudonymous' }),
      ).toEqual(found);
      const others = await elsewhere({
        ...named.settings,
        pseudonymKey: `another-${pseudonymKey}`,
      });
      expect(others.filter(hash => found.includes(hash))).toEqual([]);
    });

    it('are not told of where that is not switched on, or to whoever may not read people', async () => {
      const nobody = await expose({});
      const readPeople = jest.spyOn(named.metrics, 'getRanking');
      const refused = await expose({ users: 'login' }, { people: false });
      expect(refused).toEqual(nobody);
      expect(JSON.stringify(refused)).not.toMatch(/user_prompts|Zoe|"user"/);
      const kinds = readPeople.mock.calls.map(([{ kind }]) => kind);
      expect(kinds.length).toBeGreaterThan(0);
      expect(kinds).not.toContain('user');
    });

    it('need what it takes to read about cost', async () => {
      const users = 'login';
      expect((await read({ users }))('user_ai_credits')).toEqual({});
      const of = await read({ users }, { cost: true });
      expect(of('user_ai_credits')).toMatchObject({ '~102/28d': 7 });
    });

    it('are left out first where there is too much', async () => {
      const without = await read({});
      const count = (await expose({}))
        .filter(({ name }) => !/ledger|report|dropped|value_day/.test(name))
        .reduce((sum, { samples }) => sum + samples.length, 0);
      const cut = { users: 'login', maxSeries: count + 1 } as const;
      const told = (await expose(cut)).filter(({ name }) =>
        name.startsWith('copilot_adoption_user_'),
      );
      expect(told.flatMap(({ samples }) => samples)).toHaveLength(1);
      const of = await read(cut);
      expect(of('prompts')).toEqual(without('prompts'));
      expect(of('openmetrics_dropped_series')['']).toBeGreaterThan(20);
    });

    describeWithPromtool('by promtool', () => {
      it.each(['login', 'id', 'hash'] as const)(
        'are what Prometheus reads and finds clean, by %s',
        async users => {
          const families = await expose({ users }, { cost: true });
          expect(
            promtool(['check', 'metrics'], formatPlainText(families)),
          ).toEqual({ status: 0, output: '' });
          expect(readByPrometheus(formatOpenMetrics(families))).toBe(0);
        },
      );
    });
  },
);
