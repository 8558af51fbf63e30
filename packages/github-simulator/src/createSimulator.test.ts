import express from 'express';
import request from 'supertest';
import { createSimulator } from './createSimulator';
import { noon, octoOrg } from './__testUtils__/scopes';
import { startSimulator } from './__testUtils__/startSimulator';
import { createWorld } from './world/createWorld';

const report =
  '/orgs/octo-org/copilot/metrics/reports/users-1-day?day=2026-11-11';

describe('createSimulator', () => {
  it('takes its token as Bearer and as token, and no other', async () => {
    const { app, get } = startSimulator({ token: 'secret' });
    await get(report, 'secret').expect(200);
    await get(report, 'wrong').expect(401, /Bad credentials/);
    const ask = (authorization?: string) =>
      request(app)
        .get('/api/github/orgs/octo-org')
        .set(authorization ? { authorization } : {});
    await ask('token secret').expect(200);
    await ask('Basic secret').expect(401);
    await ask().expect(401, /Requires authentication/);
  });

  it('counts its hourly limit down in the headers of every answer', async () => {
    const { get, clock } = startSimulator();
    const first = await get(report);
    expect(first.headers).toMatchObject({
      'x-ratelimit-limit': '15000',
      'x-ratelimit-remaining': '14999',
      'x-ratelimit-used': '1',
      'x-ratelimit-reset': String(noon / 1000 + 3600),
      'x-ratelimit-resource': 'core',
    });
    const unknown = await get('/nowhere').expect(404);
    expect(unknown.headers['x-ratelimit-remaining']).toBe('14998');
    const { body } = await get('/rate_limit').expect(200);
    expect(body.rate).toMatchObject({ remaining: 14998, used: 2 });
    clock.advance(3_600_000);
    const later = await get(report);
    expect(later.headers['x-ratelimit-remaining']).toBe('14999');
  });

  it('knows the API versions that GitHub supports', async () => {
    const { get } = startSimulator();
    const ask = (version: string) =>
      get(report).set('x-github-api-version', version);
    await ask('2026-03-10')
      .expect(200)
      .expect('x-github-api-version-selected', '2026-03-10');
    await ask('2022-11-28').expect(200);
    await ask('2030-01-01').expect(400);
  });

  it('counts requests in all and by documented route', async () => {
    const { get, readLines, simulator } = startSimulator();
    await readLines(report);
    await get(report);
    await get('/nowhere');
    expect(simulator.requests.total).toBe(6);
    expect(Object.fromEntries(simulator.requests.byRoute)).toEqual({
      'GET /orgs/{org}/copilot/metrics/reports/users-1-day': 2,
      'GET /download/{opaque}': 3,
    });
  });

  it('describes an organization and an enterprise', async () => {
    const { get } = startSimulator();
    const organization = await get('/orgs/octo-labs').expect(200);
    expect(organization.body).toMatchObject({
      id: 4001002,
      login: 'octo-labs',
    });
    const enterprise = await get('/enterprises/ACME').expect(200);
    expect(enterprise.body).toMatchObject({ id: 90210, slug: 'acme' });
    await get('/enterprises/unknown').expect(404);
  });

  it('moves time forward on request where the clock can be moved', async () => {
    const { app, get } = startSimulator();
    const advance = (query: string) =>
      request(app).post(`/api/github/__simulator/advance${query}`);
    const tomorrow =
      '/orgs/octo-org/copilot/metrics/reports/users-1-day?day=2026-11-21';
    await get(tomorrow).expect(204);
    await advance('?days=2').expect(200, { today: '2026-11-22' });
    await get(tomorrow).expect(200);
    await advance('').expect(200, { today: '2026-11-23' });
    await advance('?days=0').expect(422);
    await advance('?days=soon').expect(422);
    const { router } = createSimulator({ clock: { now: () => noon } });
    await request(express().use(router))
      .post('/__simulator/advance')
      .expect(401);
  });

  it('serves any world', async () => {
    const world = createWorld({
      seed: 2,
      users: 40,
      teams: 4,
      today: '2026-11-20',
    });
    const { readLines } = startSimulator({ world });
    const lines = await readLines(
      '/orgs/org-1/copilot/metrics/reports/users-1-day?day=2026-11-11',
    );
    expect(lines).toEqual([
      ...world.userRecords(
        { kind: 'organization', slug: 'org-1' },
        '2026-11-11',
        noon,
      ),
    ]);
  });

  it('varies what people do by its seed', async () => {
    const { simulator } = startSimulator({ seed: 2 });
    const other = startSimulator({ seed: 3 });
    const linesOf = ({ world }: typeof simulator) => [
      ...world.userRecords(octoOrg, '2026-11-11', noon),
    ];
    expect(linesOf(simulator)).not.toEqual(linesOf(other.simulator));
  });

  it('answers a fault of its own with 500', async () => {
    const { get, simulator } = startSimulator();
    jest.spyOn(simulator.world, 'firstDay').mockImplementation(() => {
      throw new Error('out of order');
    });
    await get(report).expect(500, /out of order/);
  });
});
