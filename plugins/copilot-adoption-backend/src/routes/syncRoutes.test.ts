import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import express from 'express';
import request from 'supertest';
import { SyncControl } from '../control';
import { Metrics } from '../metrics';
import { createRouter } from './createRouter';

const base = '/api/copilot-adoption';
const octoOrg = { kind: 'organization', slug: 'octo-org', host: 'github.com' };
const asUser = { credentials: mockCredentials.user() };

function createApp() {
  const control: jest.Mocked<SyncControl> = {
    queueRun: jest.fn().mockResolvedValue({ id: 'a-run', state: 'queued' }),
    describeRun: jest.fn().mockResolvedValue({ id: 'a-run' }),
    listRuns: jest.fn().mockResolvedValue({ items: [] }),
    listDays: jest.fn().mockResolvedValue({ items: [] }),
    listDifferences: jest.fn().mockResolvedValue([]),
    summarize: jest.fn().mockResolvedValue({}),
    check: jest.fn().mockResolvedValue([]),
    erasePerson: jest.fn().mockResolvedValue({}),
  };
  const httpAuth = mockServices.httpAuth();
  const metrics = {} as Metrics;
  const openMetrics = { expose: jest.fn().mockResolvedValue([]) };
  const access = { describe: jest.fn() };
  const app = express()
    .use(
      base,
      createRouter({ metrics, access, control, openMetrics, httpAuth }),
    )
    .use(mockErrorHandler());
  return { control, app };
}

describe('POST /sync/runs', () => {
  it('queues what is due without a body, and says where to look', async () => {
    const { app, control } = createApp();
    const response = await request(app).post(`${base}/sync/runs`);
    expect(response.status).toBe(202);
    expect(response.get('location')).toBe(`${base}/sync/runs/a-run`);
    expect(response.body).toEqual({ id: 'a-run', state: 'queued' });
    expect(control.queueRun).toHaveBeenCalledWith(
      { scope: undefined, reports: undefined, days: undefined },
      asUser,
    );
  });

  it('queues what the body says', async () => {
    const { app, control } = createApp();
    await request(app)
      .post(`${base}/sync/runs`)
      .send({
        scope: 'organization:octo-org',
        reports: ['users', 'users'],
        from: '2026-11-01',
        to: '2026-11-03',
      });
    expect(control.queueRun).toHaveBeenCalledWith(
      {
        scope: octoOrg,
        reports: ['users'],
        days: { from: parseDay('2026-11-01'), to: parseDay('2026-11-03') },
      },
      asUser,
    );
  });

  it.each<[object, string]>([
    [{ scop: 'a' }, "Unknown parameter 'scop', known are scope, reports"],
    [{ scope: 'octo-org' }, "Parameter 'scope': Subject 'octo-org' has no ':'"],
    [
      { scope: 'organization:octo-org/team:a' },
      'expected an enterprise or organization',
    ],
    [{ reports: ['everything'] }, "Parameter 'reports': Invalid option"],
    [{ reports: [] }, "Parameter 'reports': Too small"],
    [{ from: '2026-02-30' }, "Parameter 'from': expected an existing day"],
    [{ to: '2026-11-03' }, "Parameter 'to' needs 'from'"],
    [
      { from: '2026-11-03', to: '2026-11-01' },
      "Parameter 'to': 2026-11-01 comes before 'from' (2026-11-03)",
    ],
    [[], 'Invalid input: expected object'],
  ])('refuses %j', async (body, message) => {
    const { app, control } = createApp();
    const response = await request(app).post(`${base}/sync/runs`).send(body);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
    expect(control.queueRun).not.toHaveBeenCalled();
  });

  it('reads a body that does not say that it is JSON', async () => {
    const { app, control } = createApp();
    const post = (body: string) =>
      request(app)
        .post(`${base}/sync/runs`)
        .set('content-type', 'application/x-www-form-urlencoded')
        .send(body);
    await post('{"scope":"organization:octo-org"}');
    expect(control.queueRun).toHaveBeenCalledWith(
      expect.objectContaining({ scope: octoOrg }),
      asUser,
    );
    expect((await post('scope=octo-org')).status).toBe(400);
  });

  it('passes on refusals', async () => {
    const { app, control } = createApp();
    control.queueRun.mockRejectedValueOnce(new ConflictError('running'));
    control.queueRun.mockRejectedValueOnce(new NotAllowedError('no'));
    const post = () => request(app).post(`${base}/sync/runs`).send({});
    expect((await post()).status).toBe(409);
    expect((await post()).status).toBe(403);
  });

  it('is for nobody without credentials', async () => {
    const { app, control } = createApp();
    const response = await request(app)
      .post(`${base}/sync/runs`)
      .set('authorization', mockCredentials.none.header());
    expect(response.status).toBe(401);
    expect(control.queueRun).not.toHaveBeenCalled();
  });
});

describe('GET /sync/runs and /sync/days', () => {
  it('lead from page to page', async () => {
    const { app, control } = createApp();
    const day = { day: 20_700, scopeId: 7, report: 'users' } as const;
    control.listRuns.mockResolvedValueOnce({ items: [], next: 41 });
    control.listDays.mockResolvedValueOnce({ items: [], next: day });
    const follow = async (path: string) => {
      const first = await request(app).get(`${base}${path}`);
      const { nextCursor } = first.body;
      await request(app).get(`${base}${path}&cursor=${nextCursor}`);
    };
    await follow('/sync/runs?limit=2');
    expect(control.listRuns).toHaveBeenLastCalledWith(
      { limit: 2, after: 41 },
      asUser,
    );
    await follow('/sync/days?report=users&from=2026-11-01&limit=1');
    expect(control.listDays).toHaveBeenLastCalledWith(
      {
        scope: undefined,
        report: 'users',
        from: parseDay('2026-11-01'),
        to: undefined,
        limit: 1,
        after: day,
      },
      asUser,
    );
  });

  it.each([
    ['/sync/days?report=seats-of-all', "Parameter 'report': Invalid option"],
    ['/sync/days?scope=octo-org', "Parameter 'scope'"],
    ['/sync/days?limit=1001', "Parameter 'limit': Too big"],
    ['/sync/runs?limit=0', "Parameter 'limit': Too small"],
    ['/sync/runs?cursor=x', "Parameter 'cursor'"],
  ])('refuse %s', async (path, message) => {
    const { app } = createApp();
    const response = await request(app).get(`${base}${path}`);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
  });
});

describe('POST /people/erasures', () => {
  it('erases a person by login or number, of github.com by default', async () => {
    const { app, control } = createApp();
    const erase = (body: object) =>
      request(app).post(`${base}/people/erasures`).send(body);
    expect((await erase({ githubId: 7 })).status).toBe(200);
    await erase({ host: 'ACME.ghe.com', login: 'avery-dev' });
    expect(control.erasePerson.mock.calls).toEqual([
      [{ host: 'github.com', githubId: 7 }, asUser],
      [{ host: 'acme.ghe.com', login: 'avery-dev' }, asUser],
    ]);
  });

  it.each<[object, string]>([
    [{}, "Give either 'login' or 'githubId'"],
    [{ login: 'a', githubId: 7 }, "Give either 'login' or 'githubId'"],
    [{ githubId: '7' }, "Parameter 'githubId': Invalid input"],
    [{ user: 'a' }, "Unknown parameter 'user', known are host, login"],
  ])('refuses %j', async (body, message) => {
    const { app, control } = createApp();
    const response = await request(app)
      .post(`${base}/people/erasures`)
      .send(body);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
    expect(control.erasePerson).not.toHaveBeenCalled();
  });
});
