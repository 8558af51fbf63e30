import { mockCredentials } from '@backstage/backend-test-utils';
import { AccessResponse } from 'backstage-plugin-copilot-adoption-common';
import { usualOpenMetrics } from '../testing/usualOpenMetrics';
import { TestHistory } from '../metrics/__testUtils__/TestHistory';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';
import { SyncSummary } from '../control';
import { OpenMetricsSettings } from '../settings';
import { keptFirst, partsOf } from './__testUtils__/partsOf';
import { describeWithPromtool, promtool } from './__testUtils__/promtool';
import { formatPlainText } from './formatOpenMetrics';
import { OpenMetrics } from './OpenMetrics';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const credentials = mockCredentials.service();
const everything: AccessResponse = {
  scope: null,
  organizations: 'all',
  teams: 'all',
  repositories: 'all',
  people: false,
  self: false,
  seats: true,
  cost: true,
  sync: { read: true, manage: false },
  minimumGroupSize: 5,
  peopleMode: 'named',
};
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const scope = 'organization:octo-org';
const summary: SyncSummary = {
  runs: [{ state: 'partial', runs: 2, lastAt: 1_789_000_000_000 }],
  reports: [{ scope, report: 'users', rows: 57, fetchedAt: 1_789_000_000_500 }],
  droppedLines: [{ scope, report: 'users', reason: 'noUser', lines: 3 }],
};
const ask = 'chat_panel_ask_mode';
const agent = 'chat_panel_agent_mode';
const inline = 'chat_inline';

/** Everybody asks, ten people use agents, and three use what too few use to be told. */
const deedsOf = (id: number) => [
  { prompts: 1, feature: ask },
  ...(id <= 10 ? [{ prompts: 1, feature: agent }] : []),
  ...(id <= 3 ? [{ prompts: 1, feature: inline }] : []),
];

describe.each(testDatabases.eachSupportedId())(
  'OpenMetrics, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      history = await TestHistory.create({
        knex: await testDatabases.init(databaseId),
        today: '2026-11-20',
      });
      // Everybody on the first day; on the second one 4 of team 12, which is too few.
      const teams = { 11: range(1, 8), 12: range(9, 20), 13: range(21, 23) };
      for (const [day, ids] of [
        ['2026-11-17', range(1, 40)],
        ['2026-11-18', [...range(1, 8), ...range(9, 12), ...range(24, 40)]],
      ] as const) {
        await history.addPeople(
          day,
          ids.map(id => ({ id, deeds: deedsOf(id) })),
          teams,
        );
      }
      await history.addTotals('2026-11-17', {
        deeds: [
          { prompts: 60, feature: ask },
          { prompts: 30, feature: agent },
          { prompts: 10, feature: inline },
        ],
        actives: [40, 41, 42],
      });
      await history.finish();
    });

    function create(
      settings: Partial<OpenMetricsSettings> = {},
      access: Partial<AccessResponse> = {},
    ) {
      return new OpenMetrics({
        metrics: history.metrics,
        access: { describe: async () => ({ ...everything, ...access }) },
        control: { summarize: async () => summary },
        rateLimits: () => [
          { scope, limit: 5000, remaining: 4000, resetAt: 1_790_000_000_000 },
        ],
        clock: {
          now: () => Date.parse('2026-11-20T12:00:00Z'),
          sleep: jest.fn(),
        },
        settings: {
          openMetrics: {
            ...usualOpenMetrics,
            ...settings,
          },
        },
      });
    }

    function expose(...options: Parameters<typeof create>) {
      return create(...options).expose(credentials);
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

    it('tells of the newest day of each report, and of teams that are large enough', async () => {
      const of = await read();
      expect(of('active_users_daily')).toEqual({ '': 40, 'team-11': 8 });
      expect(of('active_users_monthly')).toEqual({
        '': 42,
        'team-11': 8,
        'team-12': 12,
      });
      expect(of('value_day_timestamp_seconds')).toMatchObject({
        'scope/active_users.daily': Date.UTC(2026, 10, 17) / 1000,
        'teams/active_users.daily': Date.UTC(2026, 10, 18) / 1000,
      });
    });

    it('leaves out what is not known, which is not zero', async () => {
      const of = await read();
      expect(of('seats')).toEqual({});
      expect(of('pull_requests_created')).toEqual({});
    });

    it('tells of 28 days where that is switched on', async () => {
      const of = await read({ labels: ['window'] });
      expect(of('prompts')).toEqual({
        '1d': 100,
        '28d': 100,
        'team-11/1d': 19,
        'team-11/28d': 38,
        'team-12/28d': 20,
      });
      expect((await read())('prompts')).toEqual({ '': 100, 'team-11': 19 });
    });

    it('splits under names of their own, and folds what few people use', async () => {
      const of = await read({ labels: ['feature'] });
      expect(of('prompts')).toEqual({ '': 100, 'team-11': 19 });
      expect(of('prompts_by_feature')).toEqual({ [ask]: 60, other: 40 });
      expect(of('prompts_by_model')).toEqual({});
    });

    it('tells nothing that has not been asked for, and nobody', async () => {
      const families = await expose({
        labels: ['window', 'feature', 'ide', 'language', 'model'],
      });
      const labels = families.flatMap(({ samples }) =>
        samples.flatMap(sample => Object.keys(sample.labels)),
      );
      expect(new Set(labels)).toEqual(
        new Set([
          ...['scope', 'team', 'window', 'feature', 'of', 'metric'],
          ...['report', 'state', 'reason', 'result'],
        ]),
      );
      expect(JSON.stringify(families)).not.toContain('person-');
    });

    it('splits teams under names of their own where that is switched on', async () => {
      const labels = ['window', 'feature'] as const;
      const without = await read({ labels: [...labels] });
      expect(without('team_prompts_by_feature')).toEqual({});
      const of = await read({ labels: [...labels], teamSplits: true });
      expect(of('prompts_by_feature')).toEqual(without('prompts_by_feature'));
      // Three of the first team chat inline, and two of the second one use agents: too few even to be the others alone.
      expect(of('team_prompts_by_feature')).toEqual({
        [`team-11/${agent}/1d`]: 8,
        'team-11/other/1d': 11,
        [`team-11/${agent}/28d`]: 16,
        'team-11/other/28d': 22,
        'team-12/other/28d': 20,
      });
      const unread = { labels: [...labels], teamSplits: true };
      const nobody = await read(unread, { teams: 'none' });
      expect(nobody('team_prompts_by_feature')).toEqual({});
    });

    it('leaves out what is too much: people first, then splits of teams, of scopes, teams, and the whole last', async () => {
      const settings = {
        labels: ['feature' as const],
        teamSplits: true,
        users: 'id' as const,
      };
      const access = { people: true };
      const all = partsOf(await expose(settings, access));
      expect(Object.keys(all)).toHaveLength(5);
      let maxSeries = 0;
      for (const part of keptFirst) {
        maxSeries += all[part];
        const cut = partsOf(await expose({ ...settings, maxSeries }, access));
        expect(Object.keys(cut).at(-1)).toBe(part);
        expect(all).toMatchObject(cut);
      }
      const of = await read({ ...settings, maxSeries: all.whole }, access);
      const rest = all.teams + all.splits + all.splitsOfTeams + all.users;
      expect(of('openmetrics_dropped_series')).toEqual({ '': rest });
      const uncut = await read(settings, access);
      expect(uncut('openmetrics_dropped_series')).toEqual({ '': 0 });
    });

    it.each([
      [{ teams: 'none' }, { '': 40 }],
      [{ organizations: 'some' }, { '': 40, 'team-11': 8 }],
    ] as const)('tells %j no more than that', async (access, expected) => {
      const of = await read({}, access);
      expect(of('active_users_daily')).toEqual(expected);
    });

    it('tells how the sync is getting on', async () => {
      const of = await read();
      expect(of('ledger_entries')).toMatchObject({
        'totals/final': 1,
        'users/final': 2,
        'users/failed': 0,
      });
      // The 18th ended 36 hours before.
      expect(of('report_staleness_seconds')).toMatchObject({
        users: 36 * 3600,
        totals: 60 * 3600,
      });
      expect(of('sync_runs')).toEqual({ partial: 2 });
      expect(of('sync_last_run_timestamp_seconds')).toEqual({
        partial: 1_789_000_000,
      });
      expect(of('report_rows')).toEqual({ users: 57 });
      expect(of('report_last_success_timestamp_seconds')).toEqual({
        users: 1_789_000_000.5,
      });
      expect(of('report_dropped_lines')).toEqual({ 'users/noUser': 3 });
      expect(of('github_rate_limit_remaining')).toEqual({ '': 4000 });
    });

    it('keeps the runs to those who may read about the sync', async () => {
      const of = await read({}, { sync: { read: false, manage: false } });
      expect(of('report_staleness_seconds')).toMatchObject({ users: 129_600 });
      expect(of('sync_runs')).toEqual({});
      expect(of('report_dropped_lines')).toEqual({});
      expect(of('github_rate_limit_remaining')).toEqual({});
    });

    it('answers a caller who asks twice at once only once, and nobody else with it', async () => {
      const openMetrics = create();
      const [one, same, other] = await Promise.all([
        openMetrics.expose(credentials),
        openMetrics.expose(mockCredentials.service()),
        openMetrics.expose(mockCredentials.user()),
      ]);
      expect(same).toBe(one);
      expect(other).not.toBe(one);
      expect(other).toEqual(one);
      expect(await openMetrics.expose(credentials)).not.toBe(one);
    });

    it('refuses whoever may read about no organization', async () => {
      await expect(expose({}, { organizations: 'none' })).rejects.toThrow(
        'needs the permission copilotAdoption.organization.read',
      );
    });

    describeWithPromtool('by promtool', () => {
      it('is what Prometheus finds clean', async () => {
        const families = await expose({
          labels: ['window', 'feature'],
          teamSplits: true,
        });
        expect(
          promtool(['check', 'metrics'], formatPlainText(families)),
        ).toEqual({ status: 0, output: '' });
      });
    });
  },
);
