import { registerMswTestHooks } from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { CopilotAdoptionClient } from './CopilotAdoptionClient';

const server = setupServer();
registerMswTestHooks(server);

const baseUrl = 'http://backstage.example/api/copilot-adoption';

const client = new CopilotAdoptionClient({
  discoveryApi: {
    getBaseUrl: async pluginId => `http://backstage.example/api/${pluginId}`,
  },
  fetchApi: { fetch: (input, init) => fetch(input, init) },
});

/** Answers with the body and remembers what was asked. */
function answer(path: string, body: object, status = 200): Request[] {
  const requests: Request[] = [];
  server.use(
    http.get(`${baseUrl}${path}`, ({ request }) => {
      requests.push(request);
      return HttpResponse.json(body, { status });
    }),
  );
  return requests;
}

const series = {
  from: '2026-10-25',
  to: '2026-10-25',
  granularity: 'day',
  buckets: ['2026-10-25'],
  series: [],
  freshness: { finalThrough: null, heldThrough: null },
  annotations: [],
};

const request = {
  subjects: ['organization:octo-org'],
  metrics: ['prompts'],
  from: '2026-10-25',
  to: '2026-10-25',
};

describe('CopilotAdoptionClient', () => {
  it('asks for scopes, metrics and the state of the sync', async () => {
    const list = { items: [], nextCursor: null };
    answer('/scopes', list);
    answer('/metrics', list);
    const sync = { enabled: true, scopes: [], currentRun: null, lastRun: null };
    answer('/sync', sync);

    expect(await client.getScopes()).toEqual(list);
    expect(await client.getMetrics()).toEqual(list);
    expect(await client.getSync()).toEqual(sync);
  });

  it('asks for subjects with what is given, and nothing else', async () => {
    const requests = answer('/subjects', { items: [], nextCursor: 'next' });
    const { nextCursor } = await client.getSubjects({
      scope: 'organization:octo-org',
      kind: 'team',
      search: 'a&b',
      cursor: undefined,
    });
    expect(nextCursor).toBe('next');
    expect(Object.fromEntries(new URL(requests[0].url).searchParams)).toEqual({
      scope: 'organization:octo-org',
      kind: 'team',
      search: 'a&b',
    });
  });

  it('asks for CSV with the same questions', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${baseUrl}/*`, ({ request: { url, headers } }) => {
        asked.push(`${headers.get('accept')} ${url.replace(baseUrl, '')}`);
        return HttpResponse.text('Day\r\n');
      }),
    );
    const { subjects, ...ranked } = request;
    const texts = [
      await client.getSeriesCsv(request),
      await client.getRankingCsv({ ...ranked, kind: 'scope' }),
      await client.getSeatsCsv({ scope: subjects[0], usage: 'idle' }),
    ];
    expect(new Set(texts)).toEqual(new Set(['Day\r\n']));
    expect(asked).toEqual([
      'text/csv /series?subject=organization%3Aocto-org&metrics=prompts&from=2026-10-25&to=2026-10-25',
      'text/csv /ranking?from=2026-10-25&to=2026-10-25&kind=scope&metrics=prompts',
      'text/csv /seats?scope=organization%3Aocto-org&usage=idle',
    ]);
  });

  it('sends a token only where it is given one', async () => {
    const requests = answer('/series', series);
    await client.getSeries(request);
    await client.getSeries(request, { token: 'secret' });
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(
      [null, 'Bearer secret'],
    );
  });

  it('throws the backend’s own words', async () => {
    const error = { name: 'InputError', message: "Unknown metric 'prompt'" };
    answer('/series', { error, response: { statusCode: 400 } }, 400);
    await expect(client.getSeries(request)).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 400,
      cause: error,
    });
  });

  it('refuses an answer that is not what the API promises', async () => {
    answer('/series', { ...series, granularity: 'hour' });
    await expect(client.getSeries(request)).rejects.toThrow('granularity');
  });

  it('stops when it is told to', async () => {
    answer('/series', series);
    const signal = AbortSignal.abort(new Error('no longer needed'));
    await expect(client.getSeries(request, { signal })).rejects.toThrow(
      'no longer needed',
    );
  });
});
