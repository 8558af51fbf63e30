import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { Clock, clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import copilotAdoptionPlugin from '.';
import { syncTaskId } from './sync';
import {
  SimulatedGithub,
  startSimulatedGithub,
} from './sync/__testUtils__/simulatedGithub';

async function start(data: JsonObject, clock?: Clock) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      copilotAdoptionPlugin,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({ data }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...(clock
        ? [
            createServiceFactory({
              service: clockServiceRef,
              deps: {},
              factory: () => clock,
            }),
          ]
        : []),
    ],
  });
  const get = async (path: string) => {
    const answer = await request(backend.server).get(
      `/api/copilot-adoption${path}`,
    );
    expect(answer.status).toBe(200);
    return answer.body;
  };
  return { get, scheduler, stop: () => backend.stop() };
}

function configured(
  origin: string,
  { token = 'simulated-token', ...rest }: JsonObject = {},
): JsonObject {
  return {
    integrations: {
      github: [{ host: 'github.com', apiBaseUrl: origin, token }],
    },
    copilotAdoption: {
      scopes: [{ organization: 'org-1', title: 'Organization One' }],
      history: { days: 8 },
      downloadHosts: [origin],
      ...rest,
    },
  };
}

describe('copilotAdoptionPlugin', () => {
  let github: SimulatedGithub;

  beforeAll(async () => {
    github = await startSimulatedGithub(Date.parse('2026-11-18T12:00:00Z'));
  });

  afterAll(() => github.close());

  it('starts without configuration, stores nothing and answers empty lists', async () => {
    const { get, scheduler } = await start({});
    expect(await get('/scopes')).toEqual({ items: [], nextCursor: null });
    expect(await get('/sync')).toMatchObject({ scopes: [], lastRun: null });
    expect(await scheduler.getScheduledTasks()).toEqual([]);
  });

  it('fetches what is configured and answers with it', async () => {
    const { get, scheduler } = await start(
      configured(github.origin),
      github.clock,
    );
    expect(await get('/scopes')).toMatchObject({
      items: [
        {
          ref: 'organization:org-1',
          title: 'Organization One',
          heldThrough: null,
        },
      ],
    });

    await scheduler.triggerTask(syncTaskId);
    expect(await get('/scopes')).toMatchObject({
      items: [{ firstDay: '2026-11-10', heldThrough: '2026-11-17' }],
    });
    expect(await get('/sync')).toMatchObject({
      enabled: true,
      lastRun: { state: 'succeeded' },
    });
  });

  it('leaves fetching to another process', async () => {
    const { get, scheduler } = await start(
      configured(github.origin, { sync: { enabled: false } }),
      github.clock,
    );
    expect(await scheduler.getScheduledTasks()).toEqual([]);
    expect(await get('/sync')).toMatchObject({ enabled: false });
    expect((await get('/scopes')).items).toHaveLength(1);
  });

  it('starts with a wrong token, and says what to do about it', async () => {
    const { get, scheduler } = await start(
      configured(github.origin, { token: 'wrong' }),
      github.clock,
    );
    await scheduler.triggerTask(syncTaskId);
    const { scopes, lastRun } = await get('/sync');
    expect(lastRun).toMatchObject({ state: 'failed' });
    expect(JSON.stringify(scopes)).toContain('unauthorized');
    expect(JSON.stringify(scopes)).not.toContain('wrong');
  });

  it('does not start with a mistake in its configuration, and names the key', async () => {
    await expect(
      start(configured(github.origin, { history: { days: 400 } })),
    ).rejects.toThrow(/copilotAdoption\.history\.days: Too big/);
  });

  it('stops fetching when the backend stops', async () => {
    const { stop, scheduler } = await start(
      configured(github.origin, { history: { days: 365 } }),
      github.clock,
    );
    const before = github.requests.total;
    const task = scheduler.triggerTask(syncTaskId);
    while (github.requests.total < before + 10) {
      await new Promise(resolve => setImmediate(resolve));
    }
    await stop();
    const asked = github.requests.total;
    await task;
    expect(asked - before).toBeLessThan(60);
    expect(github.requests.total).toBe(asked);
  });
});
