import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import {
  CohortsResponse,
  parseDay,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import express from 'express';
import request from 'supertest';
import { SyncControl } from '../control';
import { Metrics } from '../metrics';
import { createRouter } from './createRouter';

const series: SeriesResponse = {
  ...{ from: '2026-10-25', to: '2026-10-27', granularity: 'day' },
  ...{ buckets: [], series: [], annotations: [] },
  freshness: { finalThrough: null, heldThrough: null },
};
const page = { items: [], nextCursor: null };
const otherCohorts: CohortsResponse = {
  ...{ items: [], nextCursor: null, scope: 'organization:octo-org' },
  historyFrom: null,
};
const octoOrg = { kind: 'organization', slug: 'octo-org', host: 'github.com' };

function createApp() {
  const metrics: jest.Mocked<Metrics> = {
    listScopes: jest.fn().mockResolvedValue(page),
    listMetrics: jest.fn().mockResolvedValue(page),
    listSubjects: jest.fn().mockResolvedValue({ items: [] }),
    listTeamGroups: jest.fn().mockResolvedValue({ items: [] }),
    getCohorts: jest.fn().mockResolvedValue(page),
    getRanking: jest.fn().mockResolvedValue(page),
    getTeamSplits: jest.fn(),
    getSeries: jest.fn().mockResolvedValue({ series: [] }),
    getSeats: jest.fn().mockResolvedValue({ items: [] }),
    getSeatHistory: jest.fn().mockResolvedValue({ series: [] }),
    getSelf: jest.fn().mockResolvedValue({ series: [] }),
    getSync: jest.fn().mockResolvedValue({ enabled: true }),
  };
  const control: jest.Mocked<SyncControl> = {
    queueRun: jest.fn().mockResolvedValue({ id: 'a run', state: 'queued' }),
    describeRun: jest.fn().mockResolvedValue({ id: 'a run' }),
    listRuns: jest.fn().mockResolvedValue({ items: [] }),
    listDays: jest.fn().mockResolvedValue({ items: [] }),
    listDifferences: jest.fn().mockResolvedValue([]),
    summarize: jest.fn().mockResolvedValue({}),
    check: jest.fn().mockResolvedValue([]),
    erasePerson: jest.fn().mockResolvedValue({}),
  };
  const httpAuth = mockServices.httpAuth();
  const openMetrics = { expose: jest.fn().mockResolvedValue([]) };
  const access = { describe: jest.fn().mockResolvedValue({}) };
  const router = createRouter({
    metrics,
    access,
    control,
    openMetrics,
    httpAuth,
  });
  const app = express().use(router).use(mockErrorHandler());
  return { metrics, access, control, app };
}

const paths = [
  '/scopes',
  '/metrics',
  '/subjects?scope=organization:octo-org&kind=team',
  '/series?subject=organization:octo-org&metrics=prompts&from=2026-10-25&to=2026-10-27',
  '/ranking?scope=organization:octo-org&kind=team&metrics=prompts&from=2026-10-25&to=2026-10-27',
  '/teams/groups?scope=organization:octo-org',
  '/cohorts?scope=organization:octo-org',
  '/seats?scope=organization:octo-org',
  '/seats/history?scope=organization:octo-org&from=2026-10-25&to=2026-10-27',
  '/me?scope=organization:octo-org&from=2026-10-25&to=2026-10-27',
  '/sync',
  '/access?scope=organization:octo-org',
  '/openapi.json',
  '/sync/days?scope=organization:octo-org',
  '/sync/runs',
  '/sync/runs/a-run',
];

describe('createRouter', () => {
  it.each(paths)('answers %s to users and services', async path => {
    const { app } = createApp();
    for (const header of [
      mockCredentials.user.header(),
      mockCredentials.service.header(),
    ]) {
      const response = await request(app)
        .get(path)
        .set('authorization', header);
      expect(response.status).toBe(200);
      expect(response.get('cache-control')).toBe('private, no-cache');
    }
  });

  it('sends an answer without a version only where it has changed', async () => {
    const { app, metrics } = createApp();
    const ask = (tag: string = '') =>
      request(app)
        .get('/cohorts?scope=organization:octo-org')
        .set('authorization', mockCredentials.user.header())
        .set('if-none-match', tag);
    const tag = (await ask()).get('etag');
    expect((await ask(tag)).status).toBe(304);
    metrics.getCohorts.mockResolvedValue(otherCohorts);
    expect((await ask(tag)).status).toBe(200);
  });

  it('computes nothing that the caller has already, by its version and format', async () => {
    const { app, metrics } = createApp();
    let version = 'one';
    let computed = 0;
    metrics.getSeries.mockImplementation(async (_, { onVersion }) => {
      onVersion?.(version);
      computed += 1;
      return series;
    });
    const ask = (tag: string = '', accept: string = 'application/json') =>
      request(app)
        .get(paths[3])
        .set({ 'if-none-match': tag, accept })
        .set('authorization', mockCredentials.user.header());
    const first = await ask();
    const tag = first.get('etag');
    expect(first.status).toBe(200);
    const again = await ask(tag);
    expect([again.status, again.text, again.get('etag')]).toEqual([
      ...[304, '', tag],
    ]);
    expect(again.get('cache-control')).toBe('private, no-cache');
    expect(computed).toBe(1);
    const csv = await ask(tag, 'text/csv');
    expect(csv.status).toBe(200);
    expect((await ask(csv.headers.etag, 'text/csv')).status).toBe(304);
    version = 'two';
    const other = await ask(tag);
    expect(other.status).toBe(200);
    expect(other.get('etag')).not.toBe(tag);
    metrics.getSeries.mockImplementation(async (_, { onVersion }) => {
      onVersion?.('three');
      throw new NotFoundError('no such team');
    });
    const refused = await ask();
    expect(refused.status).toBe(404);
    expect(refused.get('etag')).not.toContain('three');
  });

  it.each(paths)('answers %s to nobody else', async path => {
    const { app } = createApp();
    for (const header of [
      mockCredentials.none.header(),
      mockCredentials.user.invalidHeader(),
    ]) {
      const response = await request(app)
        .get(path)
        .set('authorization', header);
      expect(response.status).toBe(401);
    }
  });

  it('asks what the query says, in the name of the caller', async () => {
    const { app, metrics } = createApp();
    await request(app).get(
      '/series?subject=organization:octo-org/team:ent:a&metrics=prompts,suggestions&from=2026-10-25&to=2026-10-27&where=language:c%2B%2B&where=feature:a',
    );
    expect(metrics.getSeries).toHaveBeenCalledWith(
      {
        subjects: [{ scope: octoOrg, member: { kind: 'team', name: 'ent:a' } }],
        metrics: [
          expect.objectContaining({ id: 'prompts' }),
          expect.objectContaining({ id: 'suggestions' }),
        ],
        from: parseDay('2026-10-25'),
        to: parseDay('2026-10-27'),
        granularity: 'day',
        by: undefined,
        top: undefined,
        where: { language: 'c++', feature: 'a' },
        comparePrevious: false,
      },
      expect.objectContaining({ credentials: mockCredentials.user() }),
    );
  });

  it('says what is wrong with a query', async () => {
    const { app, metrics } = createApp();
    const response = await request(app).get('/series?subject=a&colour=red');
    expect(response.status).toBe(400);
    expect(response.body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining("Parameter 'metrics' is missing"),
    });
    expect(metrics.getSeries).not.toHaveBeenCalled();
  });

  it('passes on that a subject is unknown', async () => {
    const { app, metrics } = createApp();
    metrics.getSeries.mockRejectedValue(new NotFoundError('no such team'));
    const response = await request(app).get(paths[3]);
    expect(response.status).toBe(404);
    expect(response.body.error.message).toBe('no such team');
  });

  it('leads from page to page of the same list', async () => {
    const { app, metrics } = createApp();
    const next = { title: 'Platform', id: 7 };
    metrics.listSubjects.mockResolvedValueOnce({ items: [], next });
    const list = '/subjects?scope=organization:octo-org&kind=team&limit=2';
    const first = await request(app).get(`${list}&search=plat`);
    const cursor = first.body.nextCursor;
    const second = await request(app).get(
      `${list}&search=plat&cursor=${cursor}`,
    );
    expect(second.body).toEqual({ items: [], nextCursor: null });
    expect(metrics.listSubjects).toHaveBeenLastCalledWith(
      { scope: octoOrg, kind: 'team', search: 'plat', limit: 2, after: next },
      expect.objectContaining({ credentials: mockCredentials.user() }),
    );
    const other = await request(app).get(`${list}&cursor=${cursor}`);
    expect(other.status).toBe(400);
    expect(other.body.error.message).toContain("Parameter 'cursor'");
  });

  it.each([
    ['kind=team', "Parameter 'scope' is missing"],
    ['kind=team&scope=octo', "Parameter 'scope': Subject 'octo' has no ':'"],
    [
      'kind=team&scope=organization:octo-org/team:a',
      "Parameter 'scope': 'organization:octo-org/team:a' is a team, expected an enterprise or organization",
    ],
    ['scope=organization:octo-org', "Parameter 'kind' is missing"],
    ['scope=organization:octo-org&kind=group', "Parameter 'kind': Invalid"],
    [
      'scope=organization:octo-org&kind=team&search=a%00b',
      "Parameter 'search' holds U+0000",
    ],
    [
      'scope=organization:octo-org&kind=team&limit=501',
      "Parameter 'limit': Too big",
    ],
    [
      'scope=organization:octo-org&kind=team&limit=many',
      "Parameter 'limit': Invalid",
    ],
  ])('refuses the list ?%s', async (query, message) => {
    const { app } = createApp();
    const response = await request(app).get(`/subjects?${query}`);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
  });
});
