import { mockCredentials } from '@backstage/backend-test-utils';
import {
  bucketOf,
  Day,
  daysBetween,
  formatDay,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { parseRankingQuery } from '../../routes/parseRankingQuery';
import { catalogGroup, catalogUser } from '../__testUtils__/catalogEntities';
import {
  RandomDay,
  randomHistory,
  storeDays,
} from '../__testUtils__/randomHistory';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const scope = 'organization:octo-org';

/** A group over both teams, of which person 3 is a member without a team. */
const entities = [
  catalogGroup('both', { children: ['one', 'two'], members: ['three'] }),
  catalogGroup('one', { team: 'octo-org/team-11', parents: ['both'] }),
  catalogGroup('two', { team: 'octo-org/team-12', parents: ['both'] }),
  catalogUser('three', 'Person-3'),
];

/** Who belongs to a subject on a day, and whether anything is known of it then. */
interface Belonging {
  has(day: RandomDay, id: number): boolean;
  isKnown(day: RandomDay): boolean;
}

const teamBelonging: Belonging = {
  has: ({ teams }, id) => teams[11]?.includes(id) ?? false,
  isKnown: ({ teams }) => teams[11] !== undefined,
};

const subjects: Record<string, Belonging> = {
  [scope]: { has: () => true, isKnown: () => true },
  [`${scope}/team:team-11`]: teamBelonging,
  [`${scope}/group:one`]: teamBelonging,
  [`${scope}/group:both`]: {
    has: ({ teams }, id) =>
      id === 3 || [teams[11], teams[12]].some(team => team?.includes(id)),
    isKnown: () => true,
  },
};
const metrics = 'new_users,returning_users,lapsed_users';
const from = parseDay('2026-10-26');
const to = parseDay('2026-11-09');

/** Early enough that the weeks asked for are not the first of the history. */
const longAgo: RandomDay[] = [
  { day: '2026-09-20', people: [{ id: 1 }, { id: 2 }], teams: { 11: [1] } },
  { day: '2026-10-05', people: [{ id: 2 }, { id: 3 }], teams: { 11: [2, 3] } },
];

/** Counts with plain loops over who did something when. */
class Recount {
  constructor(
    private readonly history: readonly RandomDay[],
    private readonly belonging: Belonging,
  ) {}

  /** Whether anything is known of the subject on any of the days. */
  isKnown(first: Day, last: Day): boolean {
    return this.#within(first, last).some(day => this.belonging.isKnown(day));
  }

  count(first: Day, last: Day) {
    const active = this.#members(first, last);
    const former = this.#members(first - 28, first - 1);
    const isNew = (id: number) => !this.#isActive(id, 0, first - 1);
    const wasHere = (id: number) => this.#isActive(id, first - 28, first - 1);
    return [
      active.filter(isNew),
      active.filter(id => !isNew(id) && !wasHere(id)),
      former.filter(id => !this.#isActive(id, first, last)),
    ].map(people => people.length);
  }

  #members(first: Day, last: Day): number[] {
    const ids = this.#within(first, last).flatMap(day =>
      day.people.map(({ id }) => id).filter(id => this.belonging.has(day, id)),
    );
    return [...new Set(ids)];
  }

  #isActive(id: number, first: Day, last: Day): boolean {
    return this.#within(first, last).some(({ people }) =>
      people.some(person => person.id === id),
    );
  }

  #within(first: Day, last: Day): RandomDay[] {
    return this.history.filter(({ day }) => {
      const found = parseDay(day);
      return found >= first && found <= last;
    });
  }
}

describe.each(testDatabases.eachSupportedId())(
  'people who come and go, %p',
  databaseId => {
    async function store(days: readonly RandomDay[]) {
      const knex = await testDatabases.init(databaseId);
      const history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        entities,
      });
      await storeDays(history, days);
      return { knex, history };
    }

    const ask = (
      history: TestHistory,
      subject: string,
      period: { from: string; to: string },
    ) =>
      history.ask(
        { subject, metrics, granularity: 'week', ...period },
        history.unguarded,
      );

    it('are those of a naive recount, for a scope, a team and groups', async () => {
      expect.hasAssertions();
      await fc.assert(
        fc.asyncProperty(randomHistory, async random => {
          const days = [...longAgo, ...random];
          const { knex, history } = await store(days);
          for (const [subject, belonging] of Object.entries(subjects)) {
            const recount = new Recount(days, belonging);
            const period = { from: formatDay(from), to: formatDay(to) };
            const { series } = await ask(history, subject, period);
            const expected = (first: Day, last: Day) =>
              recount.isKnown(first, last)
                ? recount.count(first, last)
                : [null, null, null];
            const weeks = daysBetween(from, to).filter(
              day => bucketOf(day, 'week') === day,
            );
            weeks.forEach((week, index) =>
              expect(series.map(({ values }) => values[index])).toEqual(
                expected(week, Math.min(week + 6, to)),
              ),
            );
            expect(series.map(({ total }) => total)).toEqual(
              expected(from, to),
            );
          }
          await knex.destroy();
        }),
        { numRuns: 3, endOnFailure: true },
      );
    });

    it('are unknown in the first 28 days of the history, and not none', async () => {
      const { history } = await store([
        { day: '2026-10-05', people: [{ id: 1 }], teams: {} },
        { day: '2026-10-26', people: [{ id: 2 }], teams: {} },
        { day: '2026-11-02', people: [{ id: 3 }], teams: {} },
      ]);
      const period = { from: '2026-10-26', to: '2026-11-08' };
      const { series } = await ask(history, scope, period);
      for (const { values, states, reason, total, totalState } of series) {
        expect(values[0]).toBeNull();
        expect(states).toEqual(['unavailable', 'partial']);
        expect(reason).toBe('beforeHistory');
        expect({ total, totalState }).toEqual({
          total: null,
          totalState: 'unavailable',
        });
      }
      // One was active four weeks before, the other one only now.
      expect(series.map(({ values }) => values[1])).toEqual([1, 0, 2]);
    });

    it('cannot be told where the days before are no longer kept', async () => {
      const { history } = await store([
        { day: '2026-08-01', people: [{ id: 1 }], teams: {} },
        { day: '2026-09-24', people: [{ id: 1 }], teams: {} },
        { day: '2026-09-28', people: [{ id: 1 }], teams: {} },
      ]);
      await history.prune(56);
      const period = { from: '2026-09-28', to: '2026-10-04' };
      const { series } = await ask(history, scope, period);
      const [, returning, lapsed] = series;
      for (const { states, reason } of [returning, lapsed]) {
        expect(states).toEqual(['unavailable']);
        expect(reason).toBe('notKept');
      }
    });

    it('are no columns of a ranking of teams', async () => {
      const { history } = await store(longAgo);
      const { question } = parseRankingQuery({
        scope,
        kind: 'team',
        metrics: 'new_users',
        from: '2026-10-26',
        to: '2026-11-01',
      });
      const options = { credentials: mockCredentials.user() };
      await expect(
        history.metrics.getRanking(question, options),
      ).rejects.toThrow("Metric 'new_users' is counted anew for each team");
    });
  },
);
