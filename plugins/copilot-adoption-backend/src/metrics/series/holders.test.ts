import {
  bucketOf,
  Day,
  daysBetween,
  formatDay,
  parseDay,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { SeriesSource, TestHistory } from '../__testUtils__/TestHistory';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const metrics = 'inactive_seats,activation_rate,days_to_first_use';
const reports = ['users', 'user-teams', 'seats'] as const;
const historyFrom = parseDay('2026-09-28');
const from = parseDay('2026-10-05');
const to = parseDay('2026-10-18');
const graceDays = 14;

/** Who was active on a day, and who held a seat since when; either may be missing. */
interface DrawnDay {
  day: Day;
  active?: number[];
  seats?: { userId: number; granted: Day | null }[];
}

const people = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));
const granted = fc.option(fc.integer({ min: historyFrom - 20, max: to }));
const lists = fc.uniqueArray(
  fc.record({ userId: fc.integer({ min: 1, max: 9 }), granted }),
  { selector: seat => seat.userId },
);

/** Days of six weeks; those of the first week are held, so that the history begins before the days asked for. */
const history: fc.Arbitrary<DrawnDay[]> = fc
  .array(fc.record({ active: fc.option(people), seats: fc.option(lists) }), {
    minLength: 42,
    maxLength: 42,
  })
  .map(days =>
    days.map((drawn, index) => ({
      day: historyFrom + index,
      active: drawn.active ?? (index < 7 ? [] : undefined),
      seats:
        drawn.seats?.map(seat => ({
          ...seat,
          granted:
            seat.granted === null
              ? null
              : Math.min(seat.granted, historyFrom + index),
        })) ?? undefined,
    })),
  );

/** Counts with plain loops what is asked for. */
class Recount {
  constructor(private readonly days: readonly DrawnDay[]) {}

  of(first: Day, last: Day): (number | null)[] {
    const list = this.days
      .filter(
        ({ day, active, seats }) =>
          day >= first && day <= last && active && seats,
      )
      .pop();
    if (!list) {
      return [null, null, null];
    }
    const holders = list.seats ?? [];
    const inactive = holders.filter(
      seat =>
        (seat.granted === null || list.day - seat.granted >= graceDays) &&
        this.firstUse(seat.userId, first, last) === undefined,
    );
    const waits = holders
      .filter(
        seat =>
          seat.granted !== null &&
          seat.granted >= first &&
          seat.granted <= last,
      )
      .map(({ userId, granted: since }) => {
        const use = this.firstUse(userId, since!, since! + 27);
        return use === undefined ? undefined : use - since!;
      });
    const known = waits
      .filter(wait => wait !== undefined)
      .sort((a, b) => a - b);
    return [
      inactive.length,
      waits.length === 0 ? null : known.length / waits.length,
      known.length === 0
        ? null
        : (known[Math.floor((known.length - 1) / 2)] +
            known[Math.floor(known.length / 2)]) /
          2,
    ];
  }

  private firstUse(user: number, first: Day, last: Day): Day | undefined {
    return this.days.find(
      ({ day, active }) =>
        day >= first && day <= last && active?.includes(user),
    )?.day;
  }
}

describe.each(testDatabases.eachSupportedId())(
  'people who hold a seat, %p',
  databaseId => {
    async function store(days: readonly DrawnDay[], today = '2026-11-20') {
      const knex = await testDatabases.init(databaseId);
      const stored = await TestHistory.create({
        knex,
        today,
        scopes: [{ reports: [...reports] }],
      });
      for (const { day, active, seats: list } of days) {
        if (active) {
          await stored.addPeople(
            formatDay(day),
            active.map(id => ({ id })),
          );
        }
        if (list) {
          await stored.addSeats(
            formatDay(day),
            list.map(({ userId, granted: since }) => ({
              userId,
              createdAt: since === null ? null : startOfDay(since) + 3_600_000,
            })),
          );
        }
      }
      await stored.finish();
      return { knex, stored };
    }

    const ask = (
      stored: TestHistory,
      query: Record<string, string>,
      source: SeriesSource = stored.unguarded,
    ) =>
      stored
        .ask({ metrics, granularity: 'week', ...query }, source)
        .then(({ series }) => series);

    it('are those of a naive recount', async () => {
      expect.hasAssertions();
      await fc.assert(
        fc.asyncProperty(history, async days => {
          const { knex, stored } = await store(days);
          const recount = new Recount(days);
          const series = await ask(stored, {
            from: formatDay(from),
            to: formatDay(to),
            compare: 'previous',
          });
          const weeks = daysBetween(from, to).filter(
            day => bucketOf(day, 'week') === day,
          );
          weeks.forEach((week, index) =>
            expect(series.map(({ values }) => values[index])).toEqual(
              recount.of(week, week + 6),
            ),
          );
          expect(series.map(({ total }) => total)).toEqual(
            recount.of(from, to),
          );
          await knex.destroy();
        }),
        { numRuns: 4, endOnFailure: true },
      );
    });

    /** Twelve people, of whom some begin: person 1 on the day of the granting, person 2 a day later, and so on. */
    function beginners(count: number, active: number): DrawnDay[] {
      const list = daysBetween(1, count).map(userId => ({
        userId,
        granted: from,
      }));
      return daysBetween(historyFrom, from + 40).map(day => ({
        day,
        active: daysBetween(1, active).filter(user => from + user - 1 === day),
        seats: day >= from ? list : undefined,
      }));
    }
    const week = { from: formatDay(from), to: formatDay(from + 6) };

    it('may still begin until four weeks are over', async () => {
      const { stored } = await store(beginners(12, 8).slice(0, 20));
      const series = await ask(stored, week);
      expect(series.map(({ states }) => states)).toEqual([
        ['ok'],
        ['partial'],
        ['partial'],
      ]);
      expect(series[1].total).toBe(8 / 12);
      // The day of the granting counts as none: 0, 1 … 7 days.
      expect(series[2].total).toBe(3.5);
    });

    it('are settled when four weeks are over', async () => {
      const { stored } = await store(beginners(12, 8));
      const series = await ask(stored, week);
      expect(series.map(({ states }) => states)).toEqual([
        ['ok'],
        ['ok'],
        ['ok'],
      ]);
      expect(series[0].total).toBe(0);
    });

    it('are nobody where no seat was granted, and not known before the first list and the history', async () => {
      const { stored } = await store(beginners(12, 8));
      const later = await ask(stored, {
        from: formatDay(from + 7),
        to: formatDay(from + 13),
      });
      expect(later.map(({ states }) => states)).toEqual([
        ['ok'],
        ['noDenominator'],
        ['noDenominator'],
      ]);
      // The last list of the week is of the fourteenth day, on which the seats are still new.
      expect(later[0].values).toEqual([0]);
      const before = await ask(stored, {
        from: formatDay(from - 7),
        to: formatDay(from - 1),
      });
      before.forEach(each => expect(each.reason).toBe('noSnapshot'));
      const cut = await ask(stored, {
        from: formatDay(historyFrom - 1),
        to: formatDay(from),
        granularity: 'month',
      });
      expect(cut.map(({ totalState }) => totalState)).toEqual([
        'unavailable',
        'unavailable',
        'unavailable',
      ]);
    });

    it('are not told of where they are fewer than the floor allows', async () => {
      const few = await store(beginners(4, 4));
      const hidden = await ask(few.stored, week, few.stored.metrics);
      expect(hidden.map(({ states }) => states)).toEqual([
        ['ok'],
        ['suppressed'],
        ['suppressed'],
      ]);
      expect(hidden.slice(1)).toMatchObject([
        { values: [null], total: null, totalState: 'suppressed' },
        { values: [null], total: null, totalState: 'suppressed' },
      ]);
      await few.knex.destroy();
      // Of twelve, few have begun: their share may be told, and not when they did.
      const { stored } = await store(beginners(12, 3));
      const [, rate, days] = await ask(stored, week, stored.metrics);
      expect(rate).toMatchObject({ total: 0.25, totalState: 'ok' });
      expect(days).toMatchObject({ total: null, totalState: 'suppressed' });
      expect(rate).not.toHaveProperty('people');
    });

    it('are not told of where the days of single people are deleted', async () => {
      const { stored } = await store(beginners(12, 8));
      await stored.prune(30);
      const series = await ask(stored, week);
      series.forEach(each => expect(each.reason).toBe('notKept'));
    });
  },
);
