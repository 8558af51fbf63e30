import { Series } from 'backstage-plugin-copilot-adoption-common';
import { Deed } from '../__testUtils__/records';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const team = 'organization:octo-org/team:team-11';

/** Weekdays of two ISO weeks, over the turn of a month. */
const days = [
  '2026-10-26',
  '2026-10-27',
  '2026-10-30',
  '2026-11-02',
  '2026-11-03',
];

function completion(
  language: string,
  generations: number,
  acceptances: number,
): Deed {
  return {
    feature: 'code_completion',
    ide: 'vscode',
    language,
    generations,
    acceptances,
  };
}

function agentEdit(language: string, lines: number): Deed {
  return {
    feature: 'agent_edit',
    ide: 'vscode',
    language,
    model: 'large',
    generations: 1,
    lines_added: lines,
  };
}

describe.each(testDatabases.eachSupportedId())(
  'answerSeries, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      const knex = await testDatabases.init(databaseId);
      history = await TestHistory.create({
        knex,
        today: '2026-11-06',
        settings: {
          annotations: [{ day: 20_755, title: 'Rollout wave 2' }],
        },
      });
      for (const [index, day] of days.entries()) {
        const isNew = index >= 4;
        const rest = isNew
          ? { state: 'provisional' as const, fetchedAfter: 2 }
          : {};
        await history.addTotals(
          day,
          {
            actives: [10 + index, 20 + index, 30 + index],
            deeds: [
              completion('go', 10, index),
              completion('python', 20, 5),
              agentEdit('go', 6),
              agentEdit('rust', 2),
            ],
            measures: {
              'cli.sessions': 4,
              ...(index === 1 && {
                'pull_requests.median_minutes_to_merge': 12.5,
              }),
            },
          },
          rest,
        );
        await history.addPeople(
          day,
          [
            { id: 1, flags: ['engaged', 'agent'], credits: 1.5 },
            { id: 2, flags: ['engaged'], credits: null },
            { id: 3 + (index % 2), deeds: [completion('go', 2, 1)] },
          ],
          { 11: [1, 2, 3, 4, 9] },
          rest,
        );
      }
      // Waited for, and held without any activity of the team.
      await history.settle('totals', '2026-11-04', 'waiting');
      await history.addTotals('2026-10-28', {});
      await history.finish();
    });

    async function ask(
      query: Record<string, string | string[]>,
    ): Promise<Series[]> {
      const answer = await history.ask(
        { from: '2026-10-26', to: '2026-11-03', ...query },
        history.unguarded,
      );
      return answer.series;
    }

    it('sums by day, week and month, and over the whole period', async () => {
      const [byDay] = await ask({ metrics: 'suggestions' });
      expect(byDay.values).toEqual([32, 32, 0, null, 32, null, null, 32, 32]);
      expect(byDay.total).toBe(160);
      const [byWeek] = await ask({
        metrics: 'suggestions',
        granularity: 'week',
      });
      expect(byWeek.values).toEqual([96, 64]);
      expect(byWeek.total).toBe(160);
      const answer = await history.ask({
        metrics: 'suggestions',
        granularity: 'month',
        from: '2026-10-27',
        to: '2026-11-03',
      });
      expect(answer.buckets).toEqual(['2026-10-01', '2026-11-01']);
      expect(answer.series[0].values).toEqual([64, 64]);
    });

    it('counts days held and expected, and says what is missing', async () => {
      const [series] = await ask({
        metrics: 'suggestions',
        granularity: 'week',
      });
      expect(series.held).toEqual([4, 2]);
      expect(series.expected).toEqual([7, 2]);
      expect(series.states).toEqual(['partial', 'settling']);
      expect(series.totalState).toBe('partial');
      const [byDay] = await ask({ metrics: 'suggestions', to: '2026-11-07' });
      expect(byDay.states).toEqual([
        'ok',
        'ok',
        'ok',
        'missing',
        'ok',
        'missing',
        'missing',
        'ok',
        'settling',
        'missing',
        'missing',
        'unavailable',
        'unavailable',
      ]);
      expect(byDay.reason).toBe('future');
      expect(byDay.expected.slice(-3)).toEqual([1, 0, 0]);
    });

    it('divides sums over the days of a bucket', async () => {
      const [series] = await ask({
        metrics: 'acceptance_rate.completions',
        granularity: 'week',
      });
      expect(series.values).toEqual([18 / 90, 17 / 60]);
      expect(series.total).toBe(35 / 150);
    });

    it('knows no rate where nothing was suggested', async () => {
      const [series] = await ask({
        metrics: 'acceptance_rate.completions',
        from: '2026-10-28',
        to: '2026-10-28',
      });
      expect(series).toMatchObject({
        values: [null],
        states: ['noDenominator'],
        total: null,
        totalState: 'noDenominator',
      });
    });

    it('takes GitHub’s own active people for a scope, and counts a team’s', async () => {
      const metrics = 'active_users.monthly,active_users.daily_average';
      const query = { metrics, granularity: 'week' };
      const [scope, scopeAverage] = await ask(query);
      expect(scope.values).toEqual([32, 34]);
      // The held day without a figure of GitHub's is left out.
      expect(scopeAverage.values).toEqual([11, 13.5]);
      const [members, average] = await ask({ ...query, subject: team });
      expect(members.values).toEqual([4, 4]);
      expect(average.values).toEqual([3, 3]);
    });

    it('shows people of single days without a total', async () => {
      const [series] = await ask({
        metrics: 'active_users.daily',
        from: '2026-11-02',
      });
      expect(series).toMatchObject({
        values: [13, 14],
        total: null,
        totalState: 'unavailable',
      });
    });

    it('counts distinct people of buckets and of the period anew', async () => {
      const [series] = await ask({
        metrics: 'active_users.period',
        granularity: 'week',
        subject: team,
      });
      expect(series.values).toEqual([4, 4]);
      expect(series.total).toBe(4);
    });

    it('divides on the last day that has both sides', async () => {
      const [rate, share] = await ask({
        metrics: 'licensed_adoption_rate,agent_share',
        granularity: 'week',
        subject: team,
      });
      expect(rate.values).toEqual([4 / 5, 4 / 5]);
      expect(share.values).toEqual([1 / 4, 1 / 4]);
      // Days of the 28 are missing.
      expect(rate.states).toEqual(['partial', 'partial']);
    });

    it('weighs people by the days on which they were active', async () => {
      const [series] = await ask({ metrics: 'engaged_share' });
      expect(series.total).toBe(10 / 15);
    });

    it('adds credits that are known, and leaves medians to their day', async () => {
      const [credits, minutes] = await ask({
        metrics: 'ai_credits,minutes_to_merge',
      });
      expect(credits.total).toBe(7.5);
      expect(minutes.values[1]).toBe(12.5);
      expect(minutes.values[0]).toBeNull();
      expect(minutes.states[0]).toBe('unavailable');
      expect(minutes.total).toBeNull();
    });

    it('says from when a metric is reported at all', async () => {
      const [series] = await ask({
        metrics: 'ai_credits',
        from: '2026-06-18',
        to: '2026-06-18',
      });
      expect(series).toMatchObject({
        states: ['unavailable'],
        reason: 'beforeMetric',
        expected: [0],
      });
    });

    it('splits by a dimension, the heaviest key first', async () => {
      const series = await ask({
        metrics: 'suggestions',
        by: 'language',
        granularity: 'week',
      });
      expect(
        series.map(({ key, values, total }) => [key, values, total]),
      ).toEqual([
        [{ language: 'python' }, [60, 40], 100],
        [{ language: 'go' }, [33, 22], 55],
        [{ language: 'rust' }, [3, 2], 5],
      ]);
      expect(series[2].states).toEqual(['partial', 'settling']);
    });

    it('folds all but the heaviest keys, so that parts still add up', async () => {
      const series = await ask({
        metrics: 'suggestions',
        by: 'language',
        top: '1',
      });
      expect(series.map(({ key, total }) => [key, total])).toEqual([
        [{ language: 'python' }, 100],
        ['other', 60],
      ]);
      const empty = series[1].values[2];
      expect(empty).toBe(0);
    });

    it('divides by key what is about some features over what is about all', async () => {
      const series = await ask({ metrics: 'agent_line_share', by: 'language' });
      expect(series.map(({ key, total }) => [key, total])).toEqual([
        [{ language: 'go' }, 1],
        [{ language: 'rust' }, 1],
        [{ language: 'python' }, null],
      ]);
      expect(series[2].totalState).toBe('noDenominator');
    });

    it('narrows to values of dimensions, and can split what is left', async () => {
      const [narrowed] = await ask({
        metrics: 'suggestions',
        where: ['language:go', 'feature:code_completion'],
      });
      expect(narrowed.total).toBe(50);
      expect(narrowed.values[2]).toBe(0);
      expect(narrowed.values[3]).toBeNull();
      const split = await ask({
        metrics: 'suggestions',
        where: 'language:go',
        by: 'feature',
      });
      expect(split.map(({ key, total }) => [key, total])).toEqual([
        [{ feature: 'code_completion' }, 50],
        [{ feature: 'agent_edit' }, 5],
      ]);
      const [nothing] = await ask({
        metrics: 'suggestions',
        where: 'language:c',
      });
      expect(nothing.total).toBe(0);
    });

    it('answers a split of nothing by the whole', async () => {
      const series = await ask({
        metrics: 'suggestions',
        by: 'language',
        from: '2026-10-31',
        to: '2026-11-01',
      });
      expect(series).toEqual([
        expect.objectContaining({
          key: null,
          values: [null, null],
          states: ['missing', 'missing'],
        }),
      ]);
    });

    it('compares with the equally long period right before', async () => {
      const query = {
        metrics: 'suggestions',
        from: '2026-10-30',
        to: '2026-11-03',
        compare: 'previous',
      };
      const [series] = await ask(query);
      expect(series).toMatchObject({
        total: 96,
        previous: 64,
        // Of the 25th to the 29th, two days were never fetched.
        previousState: 'partial',
      });
      const [complete] = await ask({
        ...query,
        from: '2026-10-28',
        to: '2026-10-29',
      });
      expect(complete).toMatchObject({ previous: 64, previousState: 'ok' });
      const languages = await ask({ ...query, by: 'language', top: '1' });
      expect(languages.map(({ previous }) => previous)).toEqual([40, 24]);
      const [people] = await ask({
        ...query,
        metrics: 'active_users.period',
        granularity: 'week',
      });
      expect(people.previous).toBe(4);
    });

    it('reads several subjects and metrics at once, in the order asked for', async () => {
      const series = await ask({
        subject: [team, 'organization:octo-org'],
        metrics: 'prompts,suggestions',
      });
      expect(series.map(each => [each.subject, each.metric])).toEqual([
        [team, 'prompts'],
        [team, 'suggestions'],
        ['organization:octo-org', 'prompts'],
        ['organization:octo-org', 'suggestions'],
      ]);
    });

    it('says how new the data is, and what happened meanwhile', async () => {
      const { freshness, annotations } = await history.ask({
        metrics: 'suggestions',
        from: '2026-09-01',
        to: '2026-11-03',
      });
      expect(freshness).toEqual({
        finalThrough: '2026-11-02',
        heldThrough: '2026-11-03',
      });
      expect(annotations).toEqual([
        expect.objectContaining({ code: 'agent-undercount', source: 'github' }),
        {
          day: '2026-10-29',
          code: 'operator',
          title: 'Rollout wave 2',
          source: 'operator',
        },
      ]);
    });

    it('finds a team by GitHub’s id, and says where there is none', async () => {
      const [series] = await ask({
        subject: 'organization:octo-org/team:~11',
        metrics: 'licensed_members',
      });
      expect(series.values[0]).toBe(5);
      await expect(
        ask({ subject: `${team}x`, metrics: 'prompts' }),
      ).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining('fewer than 5 licensed members'),
      });
    });

    it('names the configured scopes where it is none of them', async () => {
      await expect(
        ask({ subject: 'enterprise:octo-org', metrics: 'prompts' }),
      ).rejects.toMatchObject({
        name: 'InputError',
        message:
          "Unknown scope 'enterprise:octo-org', configured are organization:octo-org",
      });
    });
  },
);
