import { mockCredentials } from '@backstage/backend-test-utils';
import {
  formulaOf,
  MetricDefinition,
  metricRegistry,
  RankedItem,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { parseRankingQuery } from '../../routes/parseRankingQuery';
import {
  RandomDay,
  randomHistory,
  storeDays,
} from '../__testUtils__/randomHistory';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const period = { from: '2026-10-30', to: '2026-11-05' };

const rankable = metricRegistry.filter(
  (metric: MetricDefinition) =>
    metric.subjects.includes('team') &&
    !['daily', 'movement'].includes(formulaOf(metric, 'team').kind),
);

/** Asked twelve at a time, as the API allows. */
const portions = Array.from(
  { length: Math.ceil(rankable.length / 12) },
  (_, i) => rankable.slice(12 * i, 12 * (i + 1)).map(({ id }) => id),
);

/** What metrics are narrowed to. */
const narrowings = ['language:go', 'feature:agent_edit', 'model:large'];

function narrowable(where: string): string[] {
  const [dimension] = where.split(':');
  return rankable
    .filter(metric => metric.where.some(each => each === dimension))
    .map(({ id }) => id)
    .slice(0, 12);
}

function rank(history: TestHistory, query: Record<string, string>) {
  const { question } = parseRankingQuery({
    scope: 'organization:octo-org',
    kind: 'team',
    ...period,
    ...query,
  });
  return history.metrics.getRanking(question, {
    credentials: mockCredentials.user(),
  });
}

/** What the series of the same team shows over the period. */
async function totalsOf(
  history: TestHistory,
  ref: string,
  ids: string[],
  query: Record<string, string> = {},
) {
  const { series } = await history.ask({
    subject: ref,
    metrics: ids.join(','),
    ...query,
    granularity: 'week',
    compare: 'previous',
    ...period,
  });
  return series.map(({ total, totalState, previous, previousState }) => ({
    value: total,
    state: totalState,
    previous,
    previousState,
  }));
}

const someDay = (day: string, ids: number[]): RandomDay => ({
  day,
  people: ids.map(id => ({ id, deeds: [{ prompts: id }] })),
  teams: {
    11: [1, 2, 3, 4, 5, 6],
    12: [4, 5, 6, 7, 8, 9, 10, 11, 12],
    13: [13, 14],
  },
});

describe.each(testDatabases.eachSupportedId())('ranking, %p', databaseId => {
  async function store(days: RandomDay[], minimumGroupSize: number) {
    const knex = await testDatabases.init(databaseId);
    const history = await TestHistory.create({
      knex,
      today: '2026-11-20',
      settings: { minimumGroupSize },
    });
    await storeDays(history, days);
    return history;
  }

  it('shows of each team what its series shows', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, async days => {
        const history = await store(days, 2);
        for (const metrics of portions) {
          const answer = await rank(history, {
            metrics: metrics.join(','),
            compare: 'previous',
          });
          for (const { ref, values } of answer.items) {
            expect(values).toEqual(await totalsOf(history, ref!, metrics));
          }
        }
      }),
      { numRuns: 2 },
    );
  });

  it.each(narrowings)('narrows to %s as the series do', async where => {
    const metrics = narrowable(where);
    await fc.assert(
      fc.asyncProperty(randomHistory, async days => {
        const history = await store(days, 2);
        const answer = await rank(history, {
          metrics: metrics.join(','),
          where,
          compare: 'previous',
        });
        for (const { ref, values } of answer.items) {
          expect(values).toEqual(
            await totalsOf(history, ref!, metrics, { where }),
          );
        }
      }),
      { numRuns: 3 },
    );
  });

  describe('of three teams', () => {
    const everybody = Array.from({ length: 20 }, (_, index) => index + 1);
    let history: TestHistory;

    beforeAll(async () => {
      history = await store(
        [someDay('2026-10-30', everybody), someDay('2026-11-02', everybody)],
        5,
      );
    });

    const titles = (items: RankedItem[]) => items.map(({ title }) => title);

    it('sorts by a metric or the title, in both orders, what is suppressed last', async () => {
      const sorted = async (sort: string) => {
        const { items } = await rank(history, { metrics: 'prompts', sort });
        return titles(items);
      };
      expect(await sorted('-prompts')).toEqual([
        'team-12',
        'team-11',
        'team-13',
      ]);
      expect(await sorted('prompts')).toEqual([
        'team-11',
        'team-12',
        'team-13',
      ]);
      expect(await sorted('title')).toEqual(['team-11', 'team-12', 'team-13']);
      expect(await sorted('-title')).toEqual(['team-13', 'team-12', 'team-11']);
    });

    it('says what it may not show', async () => {
      const { items, suppressed } = await rank(history, { metrics: 'prompts' });
      expect(suppressed).toBe(1);
      expect(items[2]).toMatchObject({
        title: 'team-13',
        values: [{ value: null, state: 'suppressed', previous: null }],
      });
    });

    it('finds by title and cuts into pages', async () => {
      const found = await rank(history, {
        metrics: 'prompts',
        search: 'AM-12',
      });
      expect(titles(found.items)).toEqual(['team-12']);
      const page = await rank(history, { metrics: 'prompts', limit: '2' });
      expect(page).toMatchObject({ total: 3, next: 2 });
      expect(titles(page.items)).toEqual(['team-11', 'team-12']);
    });

    it('refuses metrics of single days, splits that are not declared, and a missing scope', async () => {
      await expect(
        rank(history, { metrics: 'active_users.daily' }),
      ).rejects.toThrow(
        /'active_users.daily' has a value for single days only/,
      );
      await expect(
        rank(history, { metrics: 'pull_requests.created' }),
      ).rejects.toThrow(/not known for a subject of kind 'team'/);
      const { question } = parseRankingQuery({
        kind: 'language',
        metrics: 'suggestions',
        ...period,
      });
      await expect(
        history.metrics.getRanking(question, {
          credentials: mockCredentials.user(),
        }),
      ).rejects.toThrow(/Parameter 'scope' is missing/);
    });
  });

  it('ranks the values of a dimension as its split does', async () => {
    const languages = ['go', 'python', 'rust'];
    const history = await store(
      [
        {
          day: '2026-11-01',
          people: [1, 2, 3, 4, 5, 6, 7].map(id => ({
            id,
            deeds: languages.slice(0, id < 6 ? 2 : 3).map(language => ({
              feature: 'code_completion',
              language,
              generations: id,
            })),
          })),
          teams: {},
        },
      ],
      5,
    );
    const query = { metrics: 'suggestions', ...period };
    const answer = await rank(history, {
      ...query,
      kind: 'language',
      sort: '-suggestions',
    });
    const split = await history.ask({
      ...query,
      by: 'language',
      granularity: 'week',
    });
    expect(
      answer.items.map(({ key, values }) => [key, values[0].value]),
    ).toEqual(
      split.series.flatMap(({ key, total }) =>
        key === null ? [] : [[key === 'other' ? key : key.language, total]],
      ),
    );
  });

  it('ranks the scopes', async () => {
    const history = await store([someDay('2026-11-02', [1, 2, 3])], 5);
    const answer = await rank(history, {
      metrics: 'active_users.period',
      kind: 'scope',
    });
    expect(answer.items).toEqual([
      {
        ref: 'organization:octo-org',
        kind: 'scope',
        title: 'octo-org',
        key: null,
        values: [expect.objectContaining({ value: 3 })],
      },
    ]);
  });
});
