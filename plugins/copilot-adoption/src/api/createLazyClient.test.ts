import { mockApis, registerMswTestHooks } from '@backstage/frontend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { fakeScopes } from '../testing';
import { createLazyClient } from './createLazyClient';

const base = 'http://localhost:7007/api/copilot-adoption';
const server = setupServer();

describe('createLazyClient', () => {
  registerMswTestHooks(server);

  const client = createLazyClient({
    discoveryApi: mockApis.discovery({ baseUrl: 'http://localhost:7007' }),
    fetchApi: mockApis.fetch(),
  });

  it('asks the backend as the contract says', async () => {
    let asked = '';
    server.use(
      http.get(`${base}/series`, ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json({
          from: '2026-11-01',
          to: '2026-11-01',
          granularity: 'day',
          buckets: ['2026-11-01'],
          series: [],
          freshness: { finalThrough: null, heldThrough: '2026-11-01' },
          annotations: [],
        });
      }),
      http.get(`${base}/scopes`, () =>
        HttpResponse.json({ items: fakeScopes, nextCursor: null }),
      ),
    );
    const answer = await client.getSeries({
      subjects: ['organization:octo-org/team:platform'],
      metrics: ['prompts', 'agent_share'],
      from: '2026-11-01',
      to: '2026-11-01',
      where: { feature: 'code_completion' },
    });

    expect(answer.buckets).toEqual(['2026-11-01']);
    expect(Object.fromEntries(new URLSearchParams(asked))).toEqual({
      subject: 'organization:octo-org/team:platform',
      metrics: 'prompts,agent_share',
      from: '2026-11-01',
      to: '2026-11-01',
      where: 'feature:code_completion',
    });
    expect((await client.getScopes()).items).toEqual(fakeScopes);
  });

  it('passes on what the backend said when it refuses', async () => {
    server.use(
      http.get(`${base}/sync`, () =>
        HttpResponse.json(
          {
            error: { name: 'NotAllowedError', message: 'Ask an admin' },
            response: { statusCode: 403 },
          },
          { status: 403 },
        ),
      ),
    );
    await expect(client.getSync()).rejects.toMatchObject({
      statusCode: 403,
      cause: { message: 'Ask an admin' },
    });
  });
});
