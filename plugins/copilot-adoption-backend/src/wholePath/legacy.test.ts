import {
  Dimension,
  metricRegistry,
  parseDay,
  SeriesRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Importing } from '../import/__testUtils__/Importing';
import { legacyDay } from '../import/__testUtils__/legacyDay';
import { StoredReports } from '../import/__testUtils__/StoredReports';
import { ImportResult } from '../import/importFiles';
import { WholePath } from './__testUtils__/WholePath';
import { withoutBilling } from './__testUtils__/withoutBilling';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const today = '2026-11-20';
const subject = 'organization:org-1';
const legacyMetrics = metricRegistry.filter(
  ({ family }) => family === 'legacy',
);

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'legacy days, from a file to an answer, %p',
  databaseId => {
    let reports: StoredReports;
    let knex: Knex;
    let path: WholePath;
    let result: ImportResult;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      reports = await StoredReports.create({ today });
      const importing = await Importing.create(knex, reports, today);
      await reports.write(
        'legacy.json',
        JSON.stringify([
          legacyDay('2026-03-30', 100),
          // A day between that GitHub left out.
          legacyDay('2026-04-01', 300),
        ]),
      );
      await reports.writeDays('2026-04-01', 1);
      result = await importing.import();
      path = await WholePath.start({
        knex,
        today,
        historyDays: 10,
        copilotAdoption: {
          scopes: [{ organization: 'org-1', reports: withoutBilling }],
          admins: ['user:default/mock'],
        },
      });
    });

    afterAll(async () => {
      await path.stop();
      await reports.remove();
    });

    function ask(question: Partial<SeriesRequest>) {
      return path.client.getSeries({
        subjects: [subject],
        metrics: ['legacy.suggestions'],
        from: '2026-03-29',
        to: '2026-04-03',
        ...question,
      });
    }

    it('imports them beside the reports', () => {
      expect(result).toMatchObject({ legacy: 2, refusals: [] });
    });

    it('answers them by day, and says which days there are', async () => {
      const { series } = await ask({
        metrics: [
          'legacy.suggestions',
          'legacy.acceptance_rate',
          'legacy.active_users',
          'legacy.ide_chats',
          'legacy.dotcom_chats',
        ],
      });
      const unavailable = 'unavailable';
      const states = [
        unavailable,
        'ok',
        'missing',
        'ok',
        unavailable,
        unavailable,
      ];
      const values = (first: number, last: number) => [
        null,
        first,
        null,
        last,
        null,
        null,
      ];
      expect(series).toMatchObject([
        {
          values: values(100, 300),
          states,
          total: 400,
          totalState: 'partial',
          reason: 'afterMetric',
        },
        // A ratio of sums: the average of the rates would be a third.
        { values: values(0.5, 50 / 300), states, total: 0.25 },
        { values: values(24, 24), states, total: null },
        // Null is not zero, and zero is.
        { values: Array(6).fill(null), total: null },
        { values: values(0, 0), states, total: 0 },
      ]);
    });

    it('answers them by month', async () => {
      const { series } = await ask({
        metrics: ['legacy.suggestions', 'legacy.active_users.daily_average'],
        from: '2026-03-01',
        to: '2026-04-30',
        granularity: 'month',
      });
      expect(series).toMatchObject([
        { values: [100, 300], states: ['partial', 'ok'], held: [1, 1] },
        { values: [24, 24] },
      ]);
    });

    it('never mixes them with what GitHub reports now', async () => {
      const { series } = await ask({
        metrics: ['suggestions', 'active_users.daily', 'legacy.suggestions'],
        from: '2026-03-30',
        to: '2026-04-01',
      });
      const [suggestions, active, legacy] = series;
      expect(suggestions.values.slice(0, 2)).toEqual([null, null]);
      expect(active.values.slice(0, 2)).toEqual([null, null]);
      expect(legacy.values).toEqual([100, null, 300]);
      const [record] = reports.records('totals', '2026-04-01') as {
        code_generation_activity_count: number;
        daily_active_users: number;
      }[];
      expect(suggestions.values[2]).toBe(record.code_generation_activity_count);
      expect(active.values[2]).toBe(record.daily_active_users);
    });

    it('answers every one of them, and says where it comes from', async () => {
      const { items } = await path.client.getMetrics();
      for (const metric of legacyMetrics) {
        const [granularity] = metric.granularities;
        const { series } = await ask({ metrics: [metric.id], granularity });
        expect(series).toHaveLength(1);
        expect(items.find(({ id }) => id === metric.id)).toMatchObject({
          reports: ['legacy'],
          validTo: '2026-04-02',
        });
      }
    });

    it('splits them as GitHub did', async () => {
      const split = (by: Dimension) =>
        ask({
          metrics: ['legacy.suggestions', 'legacy.acceptance_rate'],
          by,
          granularity: 'month',
        });
      const { series } = await split('language');
      expect(series).toMatchObject([
        { key: { language: 'go' }, values: [90, 290], total: 380 },
        // Too few people accepted a completion in it to be shown apart, so the next has to join them.
        { key: 'other', values: [10, 10], total: 20 },
        { key: { language: 'go' }, values: [0.5, 45 / 290] },
        { key: 'other', values: [0.5, 0.5] },
      ]);
      const editors = await split('ide');
      expect(editors.series.slice(0, 1)).toMatchObject([
        { key: { ide: 'vscode' }, values: [100, 300] },
      ]);
    });

    it('refuses what they do not have', async () => {
      const refused = expect.objectContaining({ statusCode: 400 });
      await expect(ask({ by: 'feature' })).rejects.toEqual(refused);
      await expect(ask({ where: { language: 'go' } })).rejects.toEqual(refused);
      const team = `${subject}/team:core`;
      await expect(ask({ subjects: [team] })).rejects.toEqual(refused);
    });

    it('lists their days beside those of reports', async () => {
      const { items } = await path.client.getSyncDays({ report: 'legacy' });
      expect(items.map(({ day, state }) => ({ day, state }))).toEqual([
        { day: '2026-04-01', state: 'final' },
        { day: '2026-03-30', state: 'final' },
      ]);
    });

    it('says where they are no longer kept', async () => {
      const day = parseDay('2026-03-30');
      await knex('legacy_days').where({ day }).delete();
      // As whatever deletes days does, so that nobody is told of them any more.
      await knex('scopes').increment('writes');
      const { series } = await ask({});
      expect(series).toMatchObject([
        {
          values: [null, null, null, 300, null, null],
          total: 300,
          totalState: 'partial',
        },
      ]);
      expect(series[0].states[1]).toBe('unavailable');
    });
  },
);
