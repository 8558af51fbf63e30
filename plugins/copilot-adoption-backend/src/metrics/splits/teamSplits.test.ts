import { mockCredentials } from '@backstage/backend-test-utils';
import {
  Dimension,
  formulaOf,
  metricRegistry,
  parseDay,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { randomHistory, storeDays } from '../__testUtils__/randomHistory';
import { Deed } from '../__testUtils__/records';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';
import { TeamSplitValue } from './TeamSplitsQuestion';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const { scope } = parseSubjectRef('organization:octo-org');
const options = { credentials: mockCredentials.user() };
const metric = (id: string) => metricRegistry.find(each => each.id === id)!;

/** What teams can be split by, as it is exported. */
function splittable(by: Dimension) {
  return metricRegistry.filter(
    each =>
      each.subjects.includes('team') &&
      each.by.includes(by) &&
      ['sum', 'ratio'].includes(formulaOf(each, 'team').kind) &&
      each.family !== 'legacy',
  );
}

async function split(
  history: TestHistory,
  question: {
    by: Dimension;
    from: string;
    to: string;
    metrics?: string[];
    top?: number;
  },
): Promise<TeamSplitValue[]> {
  const { by, from, to, metrics, top = 20 } = question;
  return history.metrics.getTeamSplits(
    {
      ...{ scope, by, top },
      metrics: metrics?.map(metric) ?? splittable(by),
      from: parseDay(from),
      to: parseDay(to),
    },
    options,
  );
}

/** The values of one team by key. */
function of(values: readonly TeamSplitValue[], team: number) {
  return Object.fromEntries(
    values
      .filter(each => each.team.endsWith(`/team:team-${team}`))
      .map(({ key, value }) => [key, value]),
  );
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe.each(testDatabases.eachSupportedId())(
  'splits of teams, %p',
  databaseId => {
    it('come to what the series of each team come to', async () => {
      expect.hasAssertions();
      const period = { from: '2026-10-28', to: '2026-11-06' };
      // Everybody may be told, so that both answers have the same keys.
      await compareAll(1, [period]);
    });

    it('have the same floor as the series of each team on a single day', async () => {
      expect.hasAssertions();
      const days = range(1, 7).map(day => `2026-11-0${day}`);
      await compareAll(
        3,
        days.map(day => ({ from: day, to: day })),
      );
    });

    async function compareAll(
      minimumGroupSize: number,
      periods: { from: string; to: string }[],
    ) {
      await fc.assert(
        fc.asyncProperty(randomHistory, async days => {
          const knex = await testDatabases.init(databaseId);
          const settings = { minimumGroupSize };
          const history = await TestHistory.create({
            ...{ knex, today: '2026-11-20', settings },
          });
          const teams = { 11: [1], 12: [2] };
          await history.addPeople('2026-10-01', [{ id: 1 }], teams);
          await storeDays(history, days);
          for (const period of periods) {
            for (const by of ['language', 'model', 'feature', 'ide'] as const) {
              await compare(history, { ...period, by });
            }
          }
          await knex.destroy();
        }),
        { numRuns: 2, endOnFailure: true },
      );
    }

    async function compare(
      history: TestHistory,
      question: { from: string; to: string; by: Dimension },
    ) {
      const { by } = question;
      const values = await split(history, question);
      const { series } = await history.ask({
        ...question,
        subject: [11, 12].map(
          team => `organization:octo-org/team:team-${team}`,
        ),
        granularity: question.from === question.to ? 'day' : 'month',
        metrics: splittable(by)
          .map(({ id }) => id)
          .join(),
      });
      const told = series
        .filter(({ key, total }) => key !== null && total !== null)
        .map(({ subject: team, metric: id, key, total }) => ({
          ...{ team, metric: id, value: total },
          key: key === 'other' || key === null ? key : key[by],
        }));
      const known = values.filter(({ value }) => value !== null);
      expect(known).toHaveLength(told.length);
      expect(new Set(known)).toEqual(new Set(told));
    }

    describe('above the floor', () => {
      let history: TestHistory;

      /** Everybody writes Go; so many of each team write other languages, too. */
      const deedsOf = (languages: string[]): Deed[] =>
        languages.map(language => ({
          feature: 'code_completion',
          language,
          generations: 1,
          acceptances: language === 'rust' ? 0 : 1,
        }));

      beforeAll(async () => {
        const knex = await testDatabases.init(databaseId);
        history = await TestHistory.create({ knex, today: '2026-11-20' });
        const people = (languagesOf: (id: number) => string[]) =>
          range(1, 50).map(id => ({
            id,
            deeds: id <= 40 ? deedsOf(languagesOf(id)) : [],
          }));
        const teams = {
          11: range(1, 8),
          12: range(9, 20),
          13: range(21, 23),
          14: range(24, 31),
          // All but two of the organization, and many who do not code beside a few who do.
          15: range(1, 48),
          16: range(38, 50),
        };
        await history.addPeople(
          '2026-11-17',
          people(id => ['go', ...(id <= 4 ? ['c'] : [])]),
          teams,
        );
        await history.addPeople(
          '2026-11-18',
          people(id => [
            'go',
            // Six and two of the first team, six and six of the second one, and all of the last.
            ...(id <= 6 ? ['rust'] : []),
            ...(id <= 2 ? ['java'] : []),
            ...(id >= 9 && id <= 14 ? ['rust'] : []),
            ...(id >= 15 && id <= 20 ? ['java'] : []),
            ...(id >= 24 ? ['rust'] : []),
            // Three and three, who are enough together.
            ...(id >= 24 && id <= 26 ? ['kotlin'] : []),
            ...(id >= 27 && id <= 29 ? ['swift'] : []),
          ]),
          teams,
        );
        await history.finish();
      });

      const day = { from: '2026-11-18', to: '2026-11-18' };
      const by = 'language';
      const metrics = ['suggestions'];

      it('fold what few people use with the smallest that more use, and leave out small teams', async () => {
        const values = await split(history, { ...day, by, metrics });
        // Two write Java: with the six who write Rust they are others.
        expect(of(values, 11)).toEqual({ go: 8, other: 8 });
        expect(of(values, 12)).toEqual({ go: 12, rust: 6, java: 6 });
        expect(of(values, 13)).toEqual({});
        expect(of(values, 14)).toEqual({ go: 8, rust: 8, other: 6 });
        expect(of(values, 15)).toEqual({});
        expect(of(values, 16)).toEqual({});
      });

      it('keep no more keys than asked for', async () => {
        const values = await split(history, { ...day, by, metrics, top: 1 });
        expect(of(values, 12)).toEqual({ go: 12, other: 12 });
      });

      it('take a ratio of sums, and none of nothing', async () => {
        const rate = ['acceptance_rate.completions'];
        const values = await split(history, { ...day, by, metrics: rate });
        expect(of(values, 12)).toEqual({ go: 1, rust: 0, java: 1 });
        expect(of(values, 11)).toEqual({ go: 1, other: 0.25 });
      });

      it('are certain only of who was there on the busiest day, over several days', async () => {
        const period = { from: '2026-10-22', to: '2026-11-18' };
        const values = await split(history, { ...period, by, metrics });
        expect(of(values, 11)).toEqual({ go: 16, other: 12 });
        expect(of(values, 12)).toEqual({ go: 24, rust: 6, java: 6 });
      });

      it('are those of the teams that may be read', async () => {
        const only = new Set<number>();
        const none = await history.metrics.getTeamSplits(
          {
            ...{ scope, by, only, top: 20 },
            metrics: metrics.map(metric),
            from: parseDay(day.from),
            to: parseDay(day.to),
          },
          options,
        );
        expect(none).toEqual([]);
      });

      it('are refused for what GitHub does not split', async () => {
        await expect(
          split(history, { ...day, by, metrics: ['prompts'] }),
        ).rejects.toThrow("Metric 'prompts' cannot be split by language");
      });
    });
  },
);
