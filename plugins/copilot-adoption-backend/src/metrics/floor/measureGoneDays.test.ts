import {
  daysBetween,
  formatDay,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { catalogGroup } from '../__testUtils__/catalogEntities';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const scope = 'organization:octo-org';
const first = parseDay('2026-09-01');
const today = parseDay('2026-11-20');
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** A team of seven, one of three, one of all but two, and one of six. */
const teams = {
  11: all.slice(0, 7),
  12: all.slice(0, 3),
  13: all.slice(0, 12),
  14: all.slice(0, 6),
};

const entities = [
  catalogGroup('core', { team: 'octo-org/team-11' }),
  catalogGroup('inner', { team: 'octo-org/team-14', parents: ['union'] }),
  catalogGroup('outer', { team: 'octo-org/team-11', parents: ['union'] }),
  catalogGroup('union', { children: ['inner', 'outer'] }),
];

/** Days of single people are kept from 2026-09-21 on. */
describe.each(testDatabases.eachSupportedId())(
  'days of which no single people are kept any more, %p',
  databaseId => {
    let history: TestHistory;
    let before: Awaited<ReturnType<typeof answers>>;

    const gone = { from: '2026-09-01', to: '2026-09-20' };
    const across = { from: '2026-09-01', to: '2026-11-19' };

    async function answers() {
      const figures = ['active_users.monthly', 'prompts'];
      const subject = [scope, `${scope}/team:team-11`];
      const query = { subject, metrics: figures.join(',') };
      return [
        await history.ask({ ...query, ...gone }),
        await history.ask({ ...query, ...across, granularity: 'week' }),
      ];
    }

    async function totalOf(
      subject: string,
      period: { from: string; to: string },
      metrics = 'active_users.daily_average',
    ) {
      const { series } = await history.ask({
        subject,
        metrics,
        granularity: 'week',
        ...period,
      });
      const { total, totalState, states, reason, values } = series[0];
      return { total, totalState, states, reason, values };
    }

    beforeAll(async () => {
      history = await TestHistory.create({
        knex: await testDatabases.init(databaseId),
        today: '2026-11-20',
        entities,
      });
      for (const day of daysBetween(first, today - 1)) {
        const people = all.map(id => ({ id, flags: ['engaged' as const] }));
        await history.addPeople(formatDay(day), people, teams);
        await history.addTotals(formatDay(day), { actives: [14, 14, 14] });
      }
      await history.finish();
      before = await answers();
      await history.prune(60);
      await history.finish();
    });

    it('answer for the scope and its teams as before', async () => {
      expect(
        before[0].series.map(({ totalState }) => totalState),
      ).not.toContain('suppressed');
      await expect(answers()).resolves.toEqual(before);
    });

    it('still hide small teams, and teams that leave out a few', async () => {
      for (const team of ['team-12', 'team-13']) {
        const total = await totalOf(`${scope}/team:${team}`, gone);
        expect({ team, ...total }).toMatchObject({
          team,
          total: null,
          totalState: 'suppressed',
        });
      }
    });

    it('answer for a group that is a team, and for no other group', async () => {
      await expect(totalOf(`${scope}/group:core`, gone)).resolves.toMatchObject(
        { total: 7 },
      );
      await expect(
        totalOf(`${scope}/group:union`, gone),
      ).resolves.toMatchObject({ total: null });
    });

    it('know nothing of distinct people', async () => {
      await expect(
        totalOf(`${scope}/team:team-11`, across, 'active_users.period'),
      ).resolves.toMatchObject({
        total: null,
        totalState: 'unavailable',
        reason: 'notKept',
      });
      await expect(
        totalOf(
          `${scope}/team:team-11`,
          { from: '2026-09-21', to: '2026-11-19' },
          'active_users.period',
        ),
      ).resolves.toMatchObject({ total: 7, totalState: 'ok' });
    });
  },
);
