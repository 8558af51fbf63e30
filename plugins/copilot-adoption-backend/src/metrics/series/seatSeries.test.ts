import { Report } from 'backstage-plugin-copilot-adoption-common';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const everybody = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const idle = [13, 14, 15, 16, 17];
const reports: Report[] = ['users', 'user-teams', 'seats'];
const team = 'organization:octo-org/team:team-11';

describe.each(testDatabases.eachSupportedId())(
  'series of seats, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      history = await TestHistory.create({
        knex: await testDatabases.init(databaseId),
        today: '2026-11-06',
        scopes: [
          { slug: 'octo-org', reports },
          { slug: 'octo-labs', reports },
          { slug: 'acme', kind: 'enterprise', reports },
        ],
      });
      for (const scope of [0, 1, 2]) {
        for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) {
          await history.addPeople(
            day,
            everybody.map(id => ({ id })),
            { 11: [...everybody.slice(0, 6), ...idle] },
            { scope },
          );
        }
      }
      await history.addSeats('2026-11-03', [...everybody, ...idle]);
      await history.addSeats('2026-11-04', [...everybody, ...idle.slice(1)]);
      await history.addSeats('2026-11-06', everybody, { state: 'provisional' });
      // The organization has granted but a few of the seats; the enterprise has granted as few, and grants them itself.
      await history.addSeats('2026-11-04', [1, 2, 3, ...idle], { scope: 1 });
      await history.addSeats('2026-11-04', [1, 2, 3, ...idle], { scope: 2 });
      await history.finish();
    });

    it('has them from the first snapshot on, and knows which days were missed', async () => {
      const { series } = await history.ask({
        metrics: 'seats',
        from: '2026-11-02',
        to: '2026-11-06',
        granularity: 'day',
      });
      expect(series[0]).toMatchObject({
        values: [null, 17, 16, null, 12],
        states: ['unavailable', 'ok', 'ok', 'unavailable', 'settling'],
        reason: 'noSnapshot',
        total: 12,
      });
    });

    it('takes the last snapshot of a week', async () => {
      const { series } = await history.ask({
        metrics: 'seats,adoption_rate',
        from: '2026-11-02',
        to: '2026-11-04',
        granularity: 'week',
      });
      expect(series.map(({ values }) => values)).toEqual([[16], [12 / 16]]);
    });

    it('counts for a team the seats of its members of the day', async () => {
      const { series } = await history.ask({
        subject: team,
        metrics: 'seats,adoption_rate',
        from: '2026-11-03',
        to: '2026-11-04',
        granularity: 'day',
      });
      expect(series[0].values).toEqual([11, 10]);
      expect(series[1].values).toEqual([6 / 11, 6 / 10]);
    });

    it('does not know the rate where seats come from the enterprise', async () => {
      const ask = (subject: string) =>
        history.ask({
          subject,
          metrics: 'seats,adoption_rate',
          from: '2026-11-04',
          to: '2026-11-04',
          granularity: 'day',
        });
      for (const subject of [
        'organization:octo-labs',
        'organization:octo-labs/team:team-11',
      ]) {
        const { series } = await ask(subject);
        expect(series[0].states).toEqual(['ok']);
        expect(series[1]).toMatchObject({
          values: [null],
          states: ['unavailable'],
          reason: 'seatsElsewhere',
        });
      }
      const { series } = await ask('enterprise:acme');
      expect(series[1].values).toEqual([3 / 8]);
    });
  },
);
