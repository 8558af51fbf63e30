import { mockCredentials } from '@backstage/backend-test-utils';
import {
  Day,
  daysBetween,
  formatDay,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';
import { lastDayOf, monthsUntil } from './months';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const today = '2026-11-20';
const octoOrg = {
  kind: 'organization',
  slug: 'octo-org',
  host: 'github.com',
} as const;

/** Active people by day. */
type Presence = Record<string, number[]>;

const share = (value: number | null, state = 'ok') => ({ value, state });

describe.each(testDatabases.eachSupportedId())('cohorts, %p', databaseId => {
  async function store(presence: Presence, minimumGroupSize = 2) {
    const knex = await testDatabases.init(databaseId);
    const history = await TestHistory.create({
      knex,
      today,
      settings: { minimumGroupSize },
    });
    for (const [day, ids] of Object.entries(presence)) {
      await history.addPeople(
        day,
        ids.map(id => ({ id })),
      );
    }
    const ask = (metrics: Pick<TestHistory['metrics'], 'getCohorts'>) =>
      metrics.getCohorts(
        { scope: octoOrg, months: 4 },
        { credentials: mockCredentials.user() },
      );
    return { knex, history, ask };
  }

  /** Every day of a month, so that nothing of it is missing. */
  function month(start: string, ids: number[], last?: string): Presence {
    const first = parseDay(start);
    const end = last ? parseDay(last) : lastDayOf(first);
    return Object.fromEntries(
      daysBetween(first, end).map(day => [formatDay(day), ids]),
    );
  }

  it('follows the people of a month through the months after', async () => {
    const { history, ask } = await store({
      ...month('2026-09-01', [1, 2, 3, 4]),
      ...month('2026-10-01', [1, 2, 5, 6, 7]),
      ...month('2026-11-01', [1, 5, 6, 7], '2026-11-18'),
    });
    const { items, historyFrom } = await ask(history.unguarded);
    expect(historyFrom).toBe('2026-09-01');
    expect(items).toMatchObject([
      {
        month: '2026-09-01',
        people: 4,
        isCensored: true,
        retention: [share(0.5), share(0.25, 'partial')],
      },
      {
        month: '2026-10-01',
        people: 3,
        isCensored: false,
        retention: [share(1, 'partial')],
      },
    ]);
  });

  it('shows neither small cohorts nor shares of a few, on either side', async () => {
    const { history, ask } = await store(
      {
        ...month('2026-08-01', [1, 2, 3, 4, 5, 6, 7]),
        ...month('2026-09-01', [1, 2, 3, 8, 9]),
        ...month('2026-10-01', [1, 2, 3, 4, 8]),
      },
      3,
    );
    const { items } = await ask(history.metrics);
    expect(items).toMatchObject([
      {
        people: 7,
        // Three stayed and four did not; then four stayed, and three did not.
        retention: [share(3 / 7), share(4 / 7), { state: 'missing' }],
      },
      {
        people: null,
        state: 'suppressed',
        retention: [share(null, 'suppressed'), { state: 'missing' }],
      },
    ]);
    const strict = await store(
      {
        ...month('2026-08-01', [1, 2, 3, 4, 5, 6, 7]),
        ...month('2026-09-01', [1, 2, 3, 4, 5, 6]),
        ...month('2026-10-01', [1]),
      },
      3,
    );
    const [{ retention }] = (await strict.ask(strict.history.metrics)).items;
    expect(retention.slice(0, 2)).toMatchObject([
      share(null, 'suppressed'),
      share(null, 'suppressed'),
    ]);
  });

  it('keeps who began when, even where the days of people are pruned', async () => {
    const { knex, history, ask } = await store({
      ...month('2026-09-01', [1, 2, 3, 4]),
      ...month('2026-10-01', [1, 2]),
      ...month('2026-11-01', [1, 2], '2026-11-18'),
    });
    await knex('people_days')
      .where('day', '<', parseDay('2026-11-01'))
      .delete();
    const { items } = await ask(history.unguarded);
    expect(items).toMatchObject([
      {
        people: 4,
        state: 'ok',
        retention: [share(null, 'unavailable'), share(0.5, 'partial')],
      },
    ]);
  });

  it('counts as plain loops do', async () => {
    const days = daysBetween(parseDay('2026-09-20'), parseDay('2026-11-10'));
    const people = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(people, { minLength: days.length, maxLength: days.length }),
        async lists => {
          const { history, ask } = await store(
            Object.fromEntries(
              days.map((day, index) => [formatDay(day), lists[index]]),
            ),
          );
          const { items } = await ask(history.unguarded);
          const activeIn = (first: Day) =>
            new Set(
              lists.flatMap((ids, i) =>
                days[i] >= first && days[i] <= lastDayOf(first) ? ids : [],
              ),
            );
          const months = monthsUntil(parseDay(today), 4);
          const seen = new Set<number>();
          const expected = months.flatMap(start => {
            const fresh = [...activeIn(start)].filter(id => !seen.has(id));
            fresh.forEach(id => seen.add(id));
            const retention = months
              .filter(later => later > start)
              .map(later => fresh.filter(id => activeIn(later).has(id)).length);
            return fresh.length > 0
              ? [{ people: fresh.length, retention }]
              : [];
          });
          expect(
            items.map(item => ({
              people: item.people,
              retention: item.retention.map(({ value }) =>
                Math.round((value ?? 0) * (item.people ?? 0)),
              ),
            })),
          ).toEqual(expected);
        },
      ),
      { numRuns: 2 },
    );
  });
});
