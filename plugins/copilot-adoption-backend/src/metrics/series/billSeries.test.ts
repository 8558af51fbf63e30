import { Report } from 'backstage-plugin-copilot-adoption-common';
import { SeriesSource, TestHistory } from '../__testUtils__/TestHistory';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const reports: Report[] = [
  'users',
  'user-teams',
  'subscription',
  'ai-credits',
  'premium-requests',
];

const months = { from: '2026-08-01', to: '2026-11-05', granularity: 'month' };
const october = { from: '2026-10-01', to: '2026-10-31', granularity: 'month' };

/** Who used which model. */
const users: Record<string, number> = {
  'claude-sonnet-4.6': 8,
  'gpt-5.4': 6,
  'gemini-3.1-pro': 2,
};

describe.each(testDatabases.eachSupportedId())(
  'series of bills, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      history = await TestHistory.create({
        knex: await testDatabases.init(databaseId),
        today: '2026-11-06',
        scopes: [{ slug: 'octo-org', reports }],
      });
      await history.addPeople(
        '2026-10-05',
        [1, 2, 3, 4, 5, 6, 7, 8].map(id => ({
          id,
          deeds: Object.entries(users)
            .filter(([, people]) => id <= people)
            .map(([model]) => ({ model, feature: 'agent_edit', prompts: 1 })),
        })),
      );
      await history.addBill('ai-credits', '2026-08-31', {});
      await history.addBill('ai-credits', '2026-09-30', {
        'Claude Sonnet 4.6': { gross_quantity: 40, net_amount: 0 },
      });
      await history.addBill('ai-credits', '2026-10-31', {
        'Claude Sonnet 4.6': { gross_quantity: 100, net_amount: 0.5 },
        'GPT-5.4': { gross_quantity: 60, net_amount: 0.25 },
        'Gemini 3.1 Pro': { gross_quantity: 10, net_amount: 0.125 },
        '': { gross_quantity: 5 },
      });
      await history.addBill('premium-requests', '2026-10-31', {
        'GPT-5.4': { gross_quantity: 3, net_amount: 0.125 },
      });
      await history.addBill(
        'ai-credits',
        '2026-11-30',
        { 'Claude Sonnet 4.6': { gross_quantity: 7 } },
        { state: 'provisional' },
      );
      await history.addSubscription('2026-11-03', {
        total: 12,
        inactive_this_cycle: 0,
      });
      await history.addSubscription('2026-11-04', { total: 13 });
      await history.finish();
    });

    async function ask(
      query: Record<string, string>,
      metrics: SeriesSource = history.metrics,
    ) {
      const { series } = await history.ask(query, metrics);
      return series;
    }

    /** Values by model, the others among them. */
    async function byModel(
      metrics: SeriesSource = history.metrics,
      top?: string,
    ) {
      const series = await ask(
        {
          ...october,
          metrics: 'ai_credits.billing',
          by: 'model',
          ...(top && { top }),
        },
        metrics,
      );
      return Object.fromEntries(
        series.map(({ key, values }) => [
          typeof key === 'object' ? key?.model : key,
          values[0],
        ]),
      );
    }

    it('are of whole months, of which those without lines came to nothing', async () => {
      const [credits] = await ask({ ...months, metrics: 'ai_credits.billing' });
      expect(credits).toMatchObject({
        values: [0, 40, 175, 7],
        states: ['ok', 'ok', 'ok', 'settling'],
        held: [31, 30, 31, 5],
        expected: [31, 30, 31, 5],
        total: 222,
      });
    });

    it('miss what one of two bills would have to tell', async () => {
      const series = await ask({
        ...months,
        metrics: 'spend.net,spend.net.ai_credits,premium_requests',
      });
      expect(series.map(({ values }) => values)).toEqual([
        [null, null, 1, null],
        [0, 0, 0.875, null],
        [null, null, 3, null],
      ]);
      expect(series.map(({ states }) => states)).toEqual([
        ['missing', 'missing', 'ok', 'missing'],
        ['ok', 'ok', 'ok', 'unavailable'],
        ['missing', 'missing', 'ok', 'missing'],
      ]);
      // The bill of November says nothing of amounts.
      expect(series[1].reason).toBe('notReported');
    });

    it.each([
      ['2026-09-02', '2026-10-31', [null, 175], 175],
      ['2026-09-01', '2026-10-30', [40, null], 40],
      ['2026-10-01', '2026-11-04', [175, null], 175],
      ['2026-10-01', '2026-11-06', [175, 7], 182],
    ])(
      'tell nothing of the part of a month, from %s to %s',
      async (from, to, values, total) => {
        const [credits] = await ask({
          ...months,
          from,
          to,
          metrics: 'ai_credits.billing',
        });
        expect(credits).toMatchObject({ values, total });
        expect(credits.states.includes('unavailable')).toBe(
          values.includes(null),
        );
        expect(credits.reason === 'cutMonth').toBe(values.includes(null));
      },
    );

    it('are compared with the whole months before', async () => {
      const [credits] = await ask({
        ...october,
        metrics: 'ai_credits.billing',
        compare: 'previous',
      });
      expect(credits).toMatchObject({
        total: 175,
        previous: 40,
        previousState: 'partial',
      });
    });

    it('are split by model, under the keys of the reports', async () => {
      await expect(byModel(history.unguarded)).resolves.toEqual({
        'claude-sonnet-4.6': 100,
        'gpt-5.4': 60,
        'gemini-3.1-pro': 10,
        unknown: 5,
      });
      await expect(byModel(history.unguarded, '1')).resolves.toEqual({
        'claude-sonnet-4.6': 100,
        other: 75,
      });
    });

    it('hide models of few people among the others', async () => {
      await expect(byModel()).resolves.toEqual({
        'claude-sonnet-4.6': 100,
        other: 75,
      });
    });

    it('are refused by day, by other splits, and of teams', async () => {
      const metrics = 'ai_credits.billing';
      await expect(
        ask({ ...october, metrics, granularity: 'day' }),
      ).rejects.toThrow('no values by day, only by month');
      await expect(
        ask({ ...october, metrics, by: 'language' }),
      ).rejects.toThrow('allowed are model');
      await expect(
        ask({
          ...october,
          metrics,
          subject: 'organization:octo-org/team:team-11',
        }),
      ).rejects.toThrow("is not known for a subject of kind 'team'");
    });

    it('have the seats of the bill beside them, day by day', async () => {
      const series = await ask({
        from: '2026-11-02',
        to: '2026-11-05',
        granularity: 'day',
        metrics: 'subscribed_seats,subscribed_seats.inactive',
      });
      expect(series.map(({ values }) => values)).toEqual([
        [null, 12, 13, null],
        [null, 0, null, null],
      ]);
      expect(series[0]).toMatchObject({
        states: ['unavailable', 'ok', 'ok', 'unavailable'],
        reason: 'noSnapshot',
        total: 13,
      });
    });
  },
);

describe('parts of a bill', () => {
  it('add up to the whole, whoever is behind them', async () => {
    const [databaseId] = testDatabases.eachSupportedId()[0];
    const history = await TestHistory.create({
      knex: await testDatabases.init(databaseId),
      today: '2026-11-06',
      scopes: [{ slug: 'octo-org', reports }],
    });
    const models = ['Auto', 'GPT-5.4', 'Claude Sonnet 4.6', 'Grok Code'];
    const lastDays = ['2026-08-31', '2026-09-30', '2026-10-31'];
    const expected: number[] = [];
    for (const [month, lastDay] of lastDays.entries()) {
      const bill = Object.fromEntries(
        models
          .filter((_, index) => (index + month) % 3 > 0)
          .map((model, index) => [
            model,
            { gross_quantity: 7 * (month + 2) * (index + 1) },
          ]),
      );
      await history.addBill('ai-credits', lastDay, bill);
      expected.push(
        Object.values(bill).reduce((sum, each) => sum + each.gross_quantity, 0),
      );
      const people = month === 0 ? 9 : 4;
      await history.addPeople(
        `${lastDay.slice(0, 8)}02`,
        Array.from({ length: people }, (_, id) => ({
          id: id + 1,
          deeds: [{ model: 'auto', feature: 'agent_edit', prompts: 1 }],
        })),
      );
    }
    const question = {
      from: '2026-08-01',
      to: '2026-10-31',
      granularity: 'month',
      metrics: 'ai_credits.billing',
    };
    const whole = await history.ask(question);
    expect(whole.series[0].values).toEqual(expected);
    const split = await history.ask(
      { ...question, by: 'model', top: '2' },
      history.unguarded,
    );
    expect(split.series).toHaveLength(3);
    expect(
      expected.map((_, month) =>
        split.series.reduce((sum, { values }) => sum + values[month]!, 0),
      ),
    ).toEqual(expected);
  });
});
