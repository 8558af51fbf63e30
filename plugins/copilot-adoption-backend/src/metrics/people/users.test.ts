import { mockCredentials } from '@backstage/backend-test-utils';
import {
  formatDay,
  metricRegistry,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { parseRankingQuery } from '../../routes/parseRankingQuery';
import { parseSubjectsQuery } from '../../routes/parseSubjectsQuery';
import { catalogGroup } from '../__testUtils__/catalogEntities';
import { randomHistory, storeDays } from '../__testUtils__/randomHistory';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const scope = 'organization:octo-org';
const week = { from: '2026-11-02', to: '2026-11-08' };
const options = { credentials: mockCredentials.user() };

const summable = metricRegistry
  .filter(({ subjects }) => subjects.includes('user'))
  .map(({ id }) => id);

async function rank(history: TestHistory, query: Record<string, string>) {
  const { question } = parseRankingQuery({ scope, kind: 'user', ...query });
  return history.metrics.getRanking(question, options);
}

async function list(history: TestHistory, query: Record<string, string> = {}) {
  const question = parseSubjectsQuery({ scope, kind: 'user', ...query });
  return history.metrics.listSubjects(question, options);
}

describe.each(testDatabases.eachSupportedId())('users, %p', databaseId => {
  it('are ranked by what the series of each of them come to', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(randomHistory, async days => {
        const knex = await testDatabases.init(databaseId);
        const history = await TestHistory.create({ knex, today: '2026-11-20' });
        await history.addPeople('2026-10-01', [{ id: 1 }]);
        await storeDays(history, days);
        await compare(history);
        await knex.destroy();
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  async function compare(history: TestHistory) {
    const period = { from: '2026-10-28', to: '2026-11-06' };
    for (const metrics of [summable.slice(0, 12), summable.slice(12, 24)]) {
      const query = { metrics: metrics.join(), ...period };
      const { items } = await rank(history, { ...query, compare: 'previous' });
      const asked = items.slice(0, 6);
      const { series } = await history.ask({
        subject: asked.map(({ ref }) => ref ?? ''),
        granularity: 'week',
        compare: 'previous',
        ...query,
      });
      expect(asked.flatMap(({ values }) => values)).toEqual(
        series.map(({ total, totalState, previous, previousState }) => ({
          value: total,
          state: totalState,
          previous,
          previousState,
        })),
      );
    }
  }

  describe('of a week', () => {
    let history: TestHistory;

    beforeAll(async () => {
      const knex = await testDatabases.init(databaseId);
      history = await TestHistory.create({ knex, today: '2026-11-20' });
      const deeds = [
        { feature: 'code_completion', language: 'go', generations: 4 },
        { feature: 'agent_edit', language: 'rust', generations: 3 },
      ];
      for (const day of ['2026-11-02', '2026-11-03']) {
        await history.addPeople(day, [
          { id: 1, login: 'zoe', deeds, flags: ['chat'] },
          { id: 2, login: 'Adam', deeds: [] },
        ]);
      }
      await history.addPeople('2026-11-04', [
        { id: 3, login: 'adam', deeds },
        { id: 4, login: '100%_sure' },
      ]);
      await history.finish();
    });

    it('are listed by login, those whose login somebody else has now by id', async () => {
      const { items } = await list(history);
      expect(items.map(({ ref }) => ref).sort()).toEqual([
        `${scope}/user:100%25_sure`,
        `${scope}/user:adam`,
        `${scope}/user:zoe`,
        `${scope}/user:~2`,
      ]);
      expect(items.find(({ title }) => title === 'zoe')).toMatchObject({
        kind: 'user',
        firstDay: '2026-11-02',
        lastDay: '2026-11-03',
      });
      const found = await list(history, { search: '%_' });
      expect(found.items.map(({ title }) => title)).toEqual(['100%_sure']);
    });

    it('are listed page by page', async () => {
      const first = await list(history, { limit: '3' });
      expect(first.items).toHaveLength(3);
      const question = parseSubjectsQuery({ scope, kind: 'user' });
      const rest = await history.metrics.listSubjects(
        { ...question, after: first.next },
        options,
      );
      expect(rest.items).toHaveLength(1);
      expect(rest.next).toBeUndefined();
    });

    it('are listed by the team or group that they are members of on the newest known day', async () => {
      const knex = await testDatabases.init(databaseId);
      const teams = await TestHistory.create({
        knex,
        today: '2026-11-20',
        entities: [
          catalogGroup('shop', { children: ['core'] }),
          catalogGroup('core', {
            team: 'octo-org/team-11',
            parents: ['shop'],
          }),
        ],
      });
      const people = [1, 2, 3, 4].map(id => ({ id }));
      await teams.addPeople('2026-11-02', people, { 11: [1, 4], 12: [3] });
      await teams.addPeople('2026-11-03', [], { 11: [3, 2, 1], 12: [3] });
      await teams.finish();
      const team = `${scope}/team:team-11`;
      const all = await list(teams, { team });
      expect(all.items.map(({ title }) => title)).toEqual([
        'person-1',
        'person-2',
        'person-3',
      ]);
      expect(all.membersOf).toBe('2026-11-03');
      const found = await list(teams, { team, search: 'N-3', limit: '1' });
      expect(found.items.map(({ title }) => title)).toEqual(['person-3']);
      const first = await list(teams, { team, limit: '2' });
      const rest = await teams.metrics.listSubjects(
        {
          ...parseSubjectsQuery({ scope, kind: 'user', team }),
          after: first.next,
        },
        options,
      );
      expect(rest.items.map(({ title }) => title)).toEqual(['person-3']);
      expect(rest.next).toBeUndefined();
      const group = await list(teams, { team: `${scope}/group:shop` });
      expect(group.items).toEqual(all.items);
      await expect(
        list(teams, { team: `${scope}/team:unknown` }),
      ).rejects.toThrow("GitHub's reports have no team");
      await teams.prune(10);
      expect(await list(teams, { team })).toEqual({
        items: [],
        membersOf: null,
        unavailable: 'notKept',
      });
    });

    it('are no members of anything but a team or group of the scope', () => {
      for (const team of [
        scope,
        `${scope}/user:zoe`,
        'organization:x/team:y',
      ]) {
        expect(() => parseSubjectsQuery({ scope, kind: 'user', team })).toThrow(
          "Parameter 'team': expected a team or group of the scope",
        );
      }
      const team = `${scope}/team:team-11`;
      expect(() => parseSubjectsQuery({ scope, kind: 'team', team })).toThrow(
        "Parameter 'team': only users are members of a team",
      );
    });

    it('have figures of their own, with every key of their splits, however few they are', async () => {
      const about = { subject: `${scope}/user:zoe`, ...week };
      const { series } = await history.ask({
        ...about,
        metrics: 'active_days,suggestions,chat_days,cli_days',
      });
      expect(series.map(({ total }) => total)).toEqual([2, 14, 2, 0]);
      // Nobody is named on days without use, and a day that is not held tells nothing.
      expect(series[0].values.slice(0, 4)).toEqual([1, 1, 0, null]);
      const languages = await history.ask({
        ...about,
        metrics: 'suggestions',
        by: 'language',
        granularity: 'week',
      });
      expect(languages.series.map(({ key, total }) => [key, total])).toEqual([
        [{ language: 'go' }, 8],
        [{ language: 'rust' }, 6],
      ]);
      const narrowed = await history.ask({
        ...about,
        metrics: 'suggestions',
        where: 'language:rust',
      });
      expect(narrowed.series[0].total).toBe(6);
    });

    it('are found by login in any spelling and by id', async () => {
      const totals = ['user:ZOE', 'user:~1', 'user:adam', 'user:~2'].map(
        async member => {
          const { series } = await history.ask({
            subject: `${scope}/${member}`,
            metrics: 'suggestions',
            ...week,
          });
          return series[0].total;
        },
      );
      expect(await Promise.all(totals)).toEqual([14, 14, 7, 0]);
      await expect(
        history.ask({
          subject: `${scope}/user:nobody`,
          metrics: 'suggestions',
          ...week,
        }),
      ).rejects.toThrow("GitHub's reports have no user");
    });

    it('are ranked by title unless asked otherwise', async () => {
      const byTitle = await rank(history, { metrics: 'suggestions', ...week });
      expect(byTitle.items.map(({ title }) => title)).toEqual([
        '100%_sure',
        'adam',
        'Adam',
        'zoe',
      ]);
      const byValue = await rank(history, {
        metrics: 'suggestions',
        sort: '-suggestions',
        limit: '2',
        ...week,
      });
      expect(
        byValue.items.map(({ title, values }) => [title, values[0].value]),
      ).toEqual([
        ['zoe', 14],
        ['adam', 7],
      ]);
    });

    it('are ranked by what they did in a language', async () => {
      const { items } = await rank(history, {
        metrics: 'suggestions',
        where: 'language:rust',
        sort: '-suggestions',
        limit: '2',
        ...week,
      });
      expect(
        items.map(({ title, values }) => [title, values[0].value]),
      ).toEqual([
        ['zoe', 6],
        ['adam', 3],
      ]);
    });

    it('have no metrics that count people', async () => {
      const refusal = "is not known for a subject of kind 'user'";
      const metrics = 'active_users.monthly';
      await expect(rank(history, { metrics, ...week })).rejects.toThrow(
        refusal,
      );
      await expect(
        history.ask({ subject: `${scope}/user:zoe`, metrics, ...week }),
      ).rejects.toThrow(refusal);
    });
  });

  it('cannot be told about where their days are no longer kept', async () => {
    const knex = await testDatabases.init(databaseId);
    const history = await TestHistory.create({ knex, today: '2026-11-20' });
    for (const day of [20_766 - 60, 20_766].map(formatDay)) {
      await history.addPeople(day, [{ id: 1, login: 'zoe' }]);
    }
    await history.finish();
    await history.prune(56);
    const about = { from: formatDay(20_766 - 60), to: formatDay(20_766 - 60) };
    const { series } = await history.ask({
      subject: `${scope}/user:zoe`,
      metrics: 'active_days',
      ...about,
    });
    expect(series[0]).toMatchObject({
      states: ['unavailable'],
      reason: 'notKept',
      total: null,
    });
  });

  it.each(['pseudonymous', 'aggregate'] as const)(
    'are not told about where people are %s, not even whether there are any',
    async people => {
      const knex = await testDatabases.init(databaseId);
      const pseudonymKey = 'only-for-tests-and-long-enough-32';
      const history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        settings: { people, pseudonymKey },
      });
      await history.addPeople('2026-11-02', [{ id: 1, login: 'zoe' }]);
      await history.finish();
      const unavailable = 'peopleNotNamed';
      expect(await list(history)).toEqual({ items: [], unavailable });
      const team = `${scope}/team:team-11`;
      expect(await list(history, { team })).toEqual({ items: [], unavailable });
      expect(
        await rank(history, { metrics: 'prompts', ...week }),
      ).toMatchObject({ items: [], total: 0, unavailable });
      for (const member of ['user:zoe', 'user:~1', 'user:nobody']) {
        const subject = `${scope}/${member}`;
        const metrics = 'prompts,active_days';
        const { series } = await history.ask({ subject, metrics, ...week });
        for (const { values, states, total, reason } of series) {
          expect(new Set(values)).toEqual(new Set([null]));
          expect(new Set(states)).toEqual(new Set(['unavailable']));
          expect({ total, reason }).toEqual({
            total: null,
            reason: unavailable,
          });
        }
      }
    },
  );
});
