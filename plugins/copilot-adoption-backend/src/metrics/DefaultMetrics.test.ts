import { mockCredentials } from '@backstage/backend-test-utils';
import {
  metricRegistry,
  metricsResponseSchema,
  parseDay,
  scopesResponseSchema,
  startOfDay,
  syncResponseSchema,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';
import { TestHistory } from './__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const options = { credentials: mockCredentials.user() };
const octoOrg = {
  kind: 'organization',
  slug: 'octo-org',
  host: 'github.com',
} as const;
const noActivity = { teams: {}, people: [] };

describe.each(testDatabases.eachSupportedId())(
  'DefaultMetrics, %p',
  databaseId => {
    let knex: Knex;
    let history: TestHistory;

    beforeAll(async () => {
      knex = await testDatabases.init(databaseId);
      history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        settings: { historyDays: 10 },
        scopes: [
          { title: 'Octo' },
          { kind: 'enterprise', slug: 'acme', reports: ['totals'] },
        ],
      });
      await history.addPeople('2026-11-10', noActivity.people, {
        11: [1, 2],
        12: [1],
      });
      await history.addPeople('2026-11-12', [], { 12: [1, 2, 3], 13: [4] });
      await history.addTotals('2026-11-10', {});
      await history.addTotals('2026-11-11', {});
      await history.addTotals(
        '2026-11-13',
        {},
        { state: 'provisional', fetchedAfter: 2 },
      );
      await history.settle('totals', '2026-11-14', 'waiting');
      await history.settle('totals', '2026-11-12', 'failed', {
        error_code: 'unavailable',
        error_at: startOfDay(parseDay('2026-11-16')),
      });
      await history.settle('totals', '2026-11-15', 'failed', {
        error_code: 'policyOff',
        error_at: startOfDay(parseDay('2026-11-17')),
      });
    });

    it('lists the configured scopes, and how much of them is held', async () => {
      const answer = await history.metrics.listScopes(options);
      expect(scopesResponseSchema.parse(answer)).toEqual(answer);
      expect(answer.items).toEqual([
        {
          ...octoOrg,
          ref: 'organization:octo-org',
          title: 'Octo',
          userLoginAnnotation: 'github.com/user-login',
          reports: ['totals', 'users', 'user-teams'],
          firstDay: '2026-11-10',
          heldThrough: '2026-11-13',
          finalThrough: '2026-11-12',
        },
        {
          ref: 'enterprise:acme',
          kind: 'enterprise',
          slug: 'acme',
          host: 'github.com',
          title: 'acme',
          userLoginAnnotation: 'github.com/user-login',
          reports: ['totals'],
          firstDay: null,
          heldThrough: null,
          finalThrough: null,
        },
      ]);
    });

    it('describes every metric of the registry', async () => {
      const answer = await history.metrics.listMetrics(options);
      expect(metricsResponseSchema.parse(answer)).toEqual(answer);
      expect(answer.items.map(item => item.id)).toEqual(
        metricRegistry.map(metric => metric.id),
      );
      const item = (id: string) => answer.items.find(each => each.id === id);
      expect(item('acceptance_rate.completions')).toMatchObject({
        formula:
          'sum of acceptances of code_completion / sum of generations of code_completion',
        reports: ['totals', 'users', 'user-teams'],
        validFrom: null,
      });
      expect(item('ai_credits')?.validFrom).toBe('2026-06-19');
    });

    it('says how complete each report is, and what stands in the way', async () => {
      const answer = await history.metrics.getSync(options);
      expect(syncResponseSchema.parse(answer)).toEqual(answer);
      const [organization, enterprise] = answer.scopes;
      expect(organization).toMatchObject({ ref: 'organization:octo-org' });
      const [totals, users] = organization.reports;
      expect(totals).toEqual({
        report: 'totals',
        states: {
          due: 0,
          waiting: 1,
          provisional: 1,
          final: 2,
          empty: 0,
          failed: 2,
          unavailable: 0,
        },
        firstDay: '2026-11-10',
        heldThrough: '2026-11-13',
        newestCompleteDay: '2026-11-11',
        lastError: {
          code: 'policyOff',
          title: expect.any(String),
          advice: expect.any(String),
          day: '2026-11-15',
          at: '2026-11-17T00:00:00.000Z',
        },
      });
      expect(users).toMatchObject({
        heldThrough: '2026-11-12',
        newestCompleteDay: '2026-11-10',
        lastError: null,
      });
      expect(enterprise.reports).toMatchObject([
        { report: 'totals', heldThrough: null, newestCompleteDay: null },
      ]);
      expect(answer).toMatchObject({
        enabled: true,
        currentRun: null,
        lastRun: null,
      });
    });

    it('tells about the newest runs of the sync', async () => {
      const run = {
        trigger: 'schedule',
        request: null,
        heartbeat_at: null,
        counts: JSON.stringify({
          planned: 3,
          written: 2,
          unchanged: 0,
          waiting: 0,
          failed: 0,
        }),
      };
      await knex('sync_runs').insert([
        {
          ...run,
          id: 'a',
          state: 'failed',
          // The clock went back afterwards.
          queued_at: 4,
          position: 1,
          started_at: 4,
          finished_at: 5,
        },
        {
          ...run,
          id: 'b',
          state: 'succeeded',
          queued_at: 3,
          position: 2,
          started_at: 3,
          finished_at: 4,
        },
        {
          ...run,
          id: 'c',
          state: 'running',
          queued_at: 5,
          position: 3,
          started_at: 6,
          finished_at: null,
        },
      ]);
      const { currentRun, lastRun } = await history.metrics.getSync(options);
      expect(currentRun).toEqual({
        id: 'c',
        trigger: 'schedule',
        state: 'running',
        request: null,
        queuedAt: '1970-01-01T00:00:00.005Z',
        startedAt: '1970-01-01T00:00:00.006Z',
        heartbeatAt: null,
        finishedAt: null,
        counts: { planned: 3, written: 2, unchanged: 0, waiting: 0, failed: 0 },
      });
      expect(lastRun).toMatchObject({ id: 'b', state: 'succeeded' });
    });

    it('lists teams by title, page by page', async () => {
      const list = (rest: {
        search?: string;
        limit?: number;
        after?: { title: string; id: number };
      }) =>
        history.unguarded.listSubjects(
          { scope: octoOrg, kind: 'team', search: '', limit: 2, ...rest },
          options,
        );
      const first = await list({});
      expect(first.items).toEqual([
        {
          ref: 'organization:octo-org/team:team-11',
          kind: 'team',
          title: 'team-11',
          firstDay: '2026-11-10',
          lastDay: '2026-11-10',
          parent: null,
          licensedMembers: 2,
        },
        {
          ref: 'organization:octo-org/team:team-12',
          kind: 'team',
          title: 'team-12',
          firstDay: '2026-11-10',
          lastDay: '2026-11-12',
          parent: null,
          licensedMembers: 3,
        },
      ]);
      const second = await list({ after: first.next });
      expect(second.items.map(item => item.title)).toEqual(['team-13']);
      expect(second.next).toBeUndefined();
      expect((await list({ search: 'EAM-1', limit: 3 })).items).toHaveLength(3);
      expect((await list({ search: 'team_1' })).items).toHaveLength(0);
      expect((await list({ search: '%' })).items).toHaveLength(0);
    });

    it('names a team by its id where a newer one has taken over its slug', async () => {
      await knex('subjects')
        .where({ kind: 'team', name: 'team-11' })
        .update({ name: 'Team-13' });
      const { items } = await history.unguarded.listSubjects(
        { scope: octoOrg, kind: 'team', search: '13', limit: 9 },
        options,
      );
      expect(items.map(item => item.ref).sort()).toEqual([
        'organization:octo-org/team:team-13',
        'organization:octo-org/team:~11',
      ]);
    });

    it('says where a scope is configured, but not registered yet', async () => {
      await knex('scopes').where('slug', 'acme').update({ configured: false });
      const { items } = await history.metrics.listScopes(options);
      expect(items).toHaveLength(2);
      await expect(
        history.ask({
          subject: 'enterprise:acme',
          metrics: 'prompts',
          from: '2026-11-10',
          to: '2026-11-10',
        }),
      ).rejects.toMatchObject({ name: 'ServiceUnavailableError' });
    });
  },
);
