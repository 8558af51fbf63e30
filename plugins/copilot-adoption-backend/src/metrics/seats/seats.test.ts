import { mockCredentials } from '@backstage/backend-test-utils';
import {
  formatDay,
  idleDays,
  parseDay,
  SeatOrder,
  seatOrders,
  SeatUsage,
  seatUsages,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { parseSeatsQuery } from '../../routes/parseSeatsQuery';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory, TestSeat } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const scope = 'organization:octo-org';
const snapshot = '2026-11-06';
const today = parseDay(snapshot);
const terms = { idleAfterDays: 30, graceDays: 14 };
const prices: Record<string, number> = { business: 19, enterprise: 39 };

/** A moment on a day that is so many days ago; around midnight too. */
const moment = (latest: number, oldest: number) =>
  fc
    .tuple(
      fc.integer({ min: latest, max: oldest }),
      fc.constantFrom(0, 43_200_000, 86_399_999),
    )
    .map(([age, time]) => startOfDay(today - age) + time);

const seat = fc.record({
  plan: fc.constantFrom('business', 'enterprise', 'trial', null),
  createdAt: fc.option(
    fc.oneof(moment(10, 16), moment(86, 92), moment(0, 300)),
  ),
  lastActivityAt: fc.option(
    fc.oneof(moment(5, 8), moment(27, 31), moment(0, 95)),
  ),
  lastActivityEditor: fc.constantFrom('vscode/1.1/copilot/2', 'Xcode', null),
  assigningTeam: fc.constantFrom('50% Off', 'Platform', null),
  pendingCancellationDay: fc.option(fc.constantFrom(today + 9, today + 20)),
});

const seats = fc
  .array(seat, { minLength: 1, maxLength: 60 })
  .map(each => each.map((one, index) => ({ ...one, userId: index + 1 })));

type DrawnSeat = TestSeat & { createdAt: number | null };

/** The days from the first to the second moment. */
const ageOf = (time: number) => today - Math.floor(time / 86_400_000);

/** The usage of a seat in plain words. */
function usageOf(drawn: DrawnSeat, after = terms.idleAfterDays): SeatUsage {
  const used = drawn.lastActivityAt ?? null;
  const age = drawn.createdAt === null ? Infinity : ageOf(drawn.createdAt);
  if (used !== null && ageOf(used) < after) {
    return 'used';
  }
  if (age < terms.graceDays) {
    return 'new';
  }
  if (used !== null) {
    return 'idle';
  }
  return age < 90 ? 'neverUsed' : 'forgotten';
}

const isIdle = (drawn: DrawnSeat, after?: number) =>
  ['idle', 'neverUsed', 'forgotten'].includes(usageOf(drawn, after));

const login = (drawn: DrawnSeat) => `person-${drawn.userId}`;

function costOf(some: readonly DrawnSeat[]) {
  return some.reduce((sum, { plan }) => sum + (prices[plan ?? ''] ?? 0), 0);
}

const sorting: Record<SeatOrder, (drawn: DrawnSeat) => string | number> = {
  login,
  plan: ({ plan }) => plan ?? 'unknown',
  createdAt: ({ createdAt }) => createdAt ?? 0,
  lastActivityAt: ({ lastActivityAt }) => lastActivityAt ?? 0,
  pendingCancellation: ({ pendingCancellationDay }) =>
    pendingCancellationDay ?? Infinity,
};

function inOrder(some: readonly DrawnSeat[], order: SeatOrder): string[] {
  const valueOf = sorting[order];
  return [...some]
    .sort((one, other) => {
      const [a, b] = [valueOf(one), valueOf(other)];
      return a < b ? -1 : Number(a > b) || one.userId - other.userId;
    })
    .map(login);
}

describe.each(testDatabases.eachSupportedId())(
  'the register of seats, %p',
  databaseId => {
    async function historyOf(drawn: readonly TestSeat[]) {
      const history = await TestHistory.create({
        knex: await testDatabases.init(databaseId),
        today: snapshot,
        scopes: [
          { reports: ['seats', 'user-teams', 'users'] },
          { slug: 'octo-labs' },
        ],
      });
      await history.addSeats(snapshot, [...drawn], { state: 'provisional' });
      await history.finish();
      return history;
    }

    async function ask(
      history: TestHistory,
      query: Record<string, string | number> = {},
      withCost = true,
    ) {
      const { question } = parseSeatsQuery({ scope, ...query });
      return history.metrics.getSeats(
        { ...question, withCost },
        { credentials: mockCredentials.user() },
      );
    }

    it('tells of every seat what a recount tells, whatever is asked for', async () => {
      const [drawn] = fc.sample(seats, { numRuns: 1, seed: 7 });
      const all = [...drawn, ...fc.sample(seats, { numRuns: 3, seed: 8 })]
        .flat()
        .map((one, index) => ({ ...one, userId: index + 1 }));
      const history = await historyOf(all);
      type Question = [Record<string, string>, (drawn: DrawnSeat) => boolean];
      const questions: Question[] = [
        [{}, () => true],
        ...seatUsages.map(
          (usage): Question => [{ usage }, one => usageOf(one) === usage],
        ),
        ...idleDays.map(
          (idleFor): Question => [
            { idleFor },
            one => isIdle(one, Number(idleFor)),
          ],
        ),
        [
          { pendingCancellation: 'true' },
          one => one.pendingCancellationDay !== null,
        ],
        [
          { pendingCancellation: 'false', plan: 'business' },
          one => one.pendingCancellationDay === null && one.plan === 'business',
        ],
        [{ plan: 'unknown' }, one => one.plan === null],
        [
          { editor: 'vscode' },
          one => one.lastActivityEditor?.startsWith('vscode') ?? false,
        ],
        [{ editor: 'xcode' }, one => one.lastActivityEditor === 'Xcode'],
        [{ editor: 'vs' }, () => false],
        [{ search: '50% o' }, one => one.assigningTeam === '50% Off'],
        [{ search: 'SON-1' }, one => login(one).includes('son-1')],
        [{ search: '_' }, () => false],
      ];
      for (const [query, matches] of questions) {
        const expected = all.filter(matches);
        const answer = await ask(history, { ...query, limit: 500 });
        expect([query, answer.items.map(({ title }) => title)]).toEqual([
          query,
          inOrder(expected, 'login'),
        ]);
        expect(answer.totals).toEqual({
          seats: expected.length,
          usage: Object.fromEntries(
            seatUsages.map(usage => [
              usage,
              expected.filter(one => usageOf(one) === usage).length,
            ]),
          ),
          idle: expected.filter(one => isIdle(one)).length,
          idleFor: Object.fromEntries(
            idleDays.map(days => [
              days,
              expected.filter(one => isIdle(one, Number(days))).length,
            ]),
          ),
          pendingCancellation: expected.filter(
            one => one.pendingCancellationDay !== null,
          ).length,
          cost: {
            monthly: costOf(expected),
            idleMonthly: costOf(expected.filter(one => isIdle(one))),
            unpricedSeats: expected.filter(({ plan }) => !prices[plan ?? ''])
              .length,
            currency: 'USD',
          },
        });
      }
      for (const item of (await ask(history, { limit: 500 })).items) {
        const one = all.find(each => login(each) === item.title)!;
        expect(item).toMatchObject({
          ref: `${scope}/user:${item.title}`,
          usage: usageOf(one),
          idleDays:
            one.lastActivityAt === null ? null : ageOf(one.lastActivityAt),
        });
      }
    });

    it('comes in any order, page by page, without a seat twice or missing', async () => {
      const [all] = fc.sample(seats, { numRuns: 1, seed: 9 });
      const history = await historyOf(all);
      for (const order of seatOrders) {
        for (const sign of ['', '-']) {
          const sort = `${sign}${order}`;
          const found: string[] = [];
          let page = await ask(history, { sort, limit: 7 });
          found.push(...page.items.map(({ title }) => title));
          while (page.next) {
            const { question } = parseSeatsQuery({ scope, sort, limit: 7 });
            page = await history.metrics.getSeats(
              { ...question, after: page.next },
              { credentials: mockCredentials.user() },
            );
            found.push(...page.items.map(({ title }) => title));
          }
          const expected = inOrder(all, order);
          expect([sort, found]).toEqual([
            sort,
            sign ? expected.reverse() : expected,
          ]);
        }
      }
    });

    it('says of which day it is, and what it is about', async () => {
      const history = await historyOf([{ userId: 1 }]);
      await expect(ask(history, {}, false)).resolves.toMatchObject({
        scope,
        day: snapshot,
        state: 'settling',
        reason: null,
        peopleMode: 'named',
        ...terms,
        totals: { cost: null },
        costWithheld: true,
        plans: [{ value: 'business', seats: 1 }],
        editors: [],
      });
    });

    it('says why there is none', async () => {
      const history = await historyOf([]);
      await expect(
        ask(history, { scope: 'organization:octo-labs' }),
      ).resolves.toMatchObject({
        day: null,
        state: 'unavailable',
        reason: 'reportNotConfigured',
        totals: null,
        items: [],
      });
      // A snapshot without seats is one all the same.
      await expect(ask(history)).resolves.toMatchObject({
        day: snapshot,
        totals: { seats: 0, idle: 0 },
      });
    });

    it('does not take deleted seats for none', async () => {
      const history = await historyOf([{ userId: 1 }]);
      await history.prune(-1);
      await expect(ask(history)).resolves.toMatchObject({
        day: null,
        state: 'unavailable',
        reason: 'notKept',
        totals: null,
      });
    });

    it('finds the seats of a team by the members known last', async () => {
      const history = await historyOf([1, 2, 3, 4].map(userId => ({ userId })));
      const team = `${scope}/team:team-11`;
      await history.addPeople('2026-11-03', [], { 11: [1, 2, 9] });
      await history.addPeople('2026-11-04', [], { 11: [2, 3, 9], 12: [4] });
      const answer = await ask(history, { team });
      expect(answer.items.map(({ title }) => title)).toEqual([
        'person-2',
        'person-3',
      ]);
      expect(answer).toMatchObject({
        day: snapshot,
        membersOf: '2026-11-04',
        totals: { seats: 2 },
      });
      await expect(
        ask(history, { team: `${scope}/team:unknown` }),
      ).rejects.toThrow('no team');
      await expect(
        ask(history, { team: 'organization:octo-labs/team:team-11' }),
      ).rejects.toThrow(
        "Parameter 'team': expected a team or group of the scope",
      );
    });

    it('counts by day how seats were used and what they cost', async () => {
      const all = fc.sample(seats, { numRuns: 2, seed: 11 }).flat();
      const history = await historyOf(
        all.map((one, index) => ({ ...one, userId: index + 1 })),
      );
      await history.addSeats(formatDay(today - 2), [{ userId: 1 }]);
      const { series } = await history.ask({
        metrics:
          'seats,idle_seats,idle_seat_share,idle_seats.never_used,seats.pending_cancellation,seat_cost,idle_seat_cost',
        from: formatDay(today - 2),
        to: snapshot,
      });
      const idle = all.filter(one => isIdle(one));
      expect(series.map(({ values }) => values)).toEqual([
        [1, null, all.length],
        [1, null, idle.length],
        [1, null, idle.length / all.length],
        [0, null, all.filter(one => usageOf(one) === 'neverUsed').length],
        [
          0,
          null,
          all.filter(one => one.pendingCancellationDay !== null).length,
        ],
        [19, null, costOf(all)],
        [19, null, costOf(idle)],
      ]);
      expect(series[1]).toMatchObject({
        states: ['ok', 'unavailable', 'settling'],
        held: [1, 0, 1],
        reason: 'noSnapshot',
        total: idle.length,
      });
    });

    it('knows no cost where no plan has a price, and none where there are no seats', async () => {
      const history = await historyOf([{ userId: 1, plan: 'trial' }]);
      await history.addSeats(formatDay(today + 1), []);
      const { series, currency } = await history.ask({
        metrics: 'seat_cost',
        from: snapshot,
        to: formatDay(today + 1),
      });
      expect(currency).toBe('USD');
      expect(series[0]).toMatchObject({
        values: [null, 0],
        states: ['unavailable', 'ok'],
      });
    });

    it('tells no names where people have none, and counts nobody apart', async () => {
      const history = await TestHistory.create({
        knex: await testDatabases.init(databaseId),
        today: snapshot,
        scopes: [{ reports: ['seats'] }],
        settings: {
          people: 'pseudonymous',
          pseudonymKey: 'only-for-tests-and-long-enough-32',
        },
      });
      await history.addSeats(snapshot, [1, 2, 3]);
      const answer = await ask(history);
      expect(answer).toMatchObject({
        items: [],
        peopleMode: 'pseudonymous',
        totals: { seats: 3 },
      });
      expect(answer.next).toBeUndefined();
      const queries: Record<string, string>[] = [
        { search: 'a' },
        { editor: 'vscode' },
        { team: `${scope}/team:team-11` },
      ];
      for (const query of queries) {
        await expect(ask(history, query)).rejects.toThrow(
          "cannot be asked for where people are 'pseudonymous'",
        );
      }
    });
  },
);
