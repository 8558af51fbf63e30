import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { http, HttpResponse, HttpResponseInit } from 'msw';
import { setupServer } from 'msw/node';
import { generateKeyPairSync } from 'node:crypto';
import { ScopeSettings } from '../settings';
import { ReportRequest } from './CopilotReportSource';
import { OctokitReportSource } from './OctokitReportSource';

const now = Date.parse('2026-11-20T08:00:00Z');
const files = 'https://copilot-reports.github.com';
const api =
  'https://api.github.com/orgs/octo-org/copilot/metrics/reports/users-1-day';
const users: ReportRequest = { report: 'users', day: parseDay('2026-11-02') };
const octoOrg: ScopeSettings = {
  kind: 'organization',
  slug: 'octo-org',
  host: 'github.com',
  reports: ['users'],
  userLoginAnnotation: 'github.com/user-login',
};

const server = setupServer();
registerMswTestHooks(server);

function createSource(
  options: {
    github?: object[];
    keepFree?: number;
    downloadHosts?: string[];
    clock?: { now: number };
    patience?: { answer?: number; silence?: number };
  } = {},
) {
  const sleeps: number[] = [];
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const source = OctokitReportSource.fromConfig({
    config: mockServices.rootConfig({
      data: {
        integrations: {
          github: options.github ?? [{ host: 'github.com', token: 'shared' }],
        },
      },
    }),
    logger,
    clock: {
      now: () => options.clock?.now ?? now,
      sleep: async milliseconds => {
        sleeps.push(milliseconds);
      },
    },
    settings: {
      keepFree: options.keepFree ?? 0.3,
      downloadHosts: options.downloadHosts ?? [],
    },
    patience: { answer: 5000, silence: 5000, retry: 0, ...options.patience },
  });
  return { source, sleeps, logger };
}

/** Reads a report to its end, one text per part. */
async function readAll(
  source: OctokitReportSource,
  {
    scope = octoOrg,
    request = users,
    signal = new AbortController().signal,
  } = {},
) {
  const report = await source.open(scope, request, signal);
  if (report.state === 'none') {
    return 'none';
  }
  const texts: string[] = [];
  for await (const part of report.parts) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of part) {
      chunks.push(chunk);
    }
    texts.push(Buffer.concat(chunks).toString());
  }
  return texts;
}

function linksTo(...names: string[]) {
  return { download_links: names.map(name => `${files}/${name}?sig=hidden`) };
}

/** Answers the envelope with one response after the other, the last one for ever, and counts the requests. */
function answerApi(
  ...answers: [body: object | string | null, init?: HttpResponseInit][]
) {
  const requests: Request[] = [];
  server.use(
    http.get(api, ({ request }) => {
      const [body, init] =
        answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request);
      return typeof body === 'string' || body === null
        ? new HttpResponse(body, init)
        : HttpResponse.json(body, init);
    }),
  );
  return requests;
}

/** Serves files by name, and keeps the requests. */
function serveFiles(contents: Record<string, string | Response>) {
  const requests: Request[] = [];
  server.use(
    http.get(`${files}/:name`, ({ request, params }) => {
      requests.push(request);
      const content = contents[String(params.name)];
      return typeof content === 'string'
        ? HttpResponse.text(content)
        : content.clone();
    }),
  );
  return requests;
}

/** Reads a list of seats to its end. */
async function readList(
  source: OctokitReportSource,
  signal = new AbortController().signal,
) {
  const pages: unknown[] = [];
  for await (const page of source.list(octoOrg, { report: 'seats' }, signal)) {
    pages.push(page);
  }
  return pages;
}

describe('OctokitReportSource', () => {
  describe('opening a report', () => {
    it('asks GitHub for the day, in its own name and version', async () => {
      const requests = answerApi([linksTo('a')]);
      serveFiles({ a: 'one' });
      await readAll(createSource().source);

      const [{ url, headers }] = requests;
      expect(new URL(url).search).toBe('?day=2026-11-02');
      expect(headers.get('authorization')).toBe('Bearer shared');
      expect(headers.get('x-github-api-version')).toBe('2026-03-10');
      expect(headers.get('accept')).toBe('application/vnd.github+json');
      expect(headers.get('user-agent')).toMatch(/^copilot-adoption/);
    });

    it.each<[string, object | string | null, HttpResponseInit]>([
      ['204', null, { status: 204 }],
      ['an empty body', '', {}],
      [
        'an empty text',
        '""',
        { headers: { 'content-type': 'application/json' } },
      ],
      ['null', 'null', { headers: { 'content-type': 'application/json' } }],
      ['no links', { download_links: [], report_day: '2026-11-02' }, {}],
    ])('finds no report behind %s', async (_, body, init) => {
      answerApi([body, init]);

      await expect(readAll(createSource().source)).resolves.toBe('none');
    });

    it('reads all parts, one after the other, without a credential', async () => {
      answerApi([linksTo('a', 'b', 'c')]);
      const requests = serveFiles({ a: 'one\n', b: '', c: 'three\n' });
      const { source } = createSource();

      await expect(readAll(source)).resolves.toEqual(['one\n', '', 'three\n']);
      expect(requests).toHaveLength(3);
      expect(
        requests.map(({ headers }) => headers.get('authorization')),
      ).toEqual([null, null, null]);
    });

    it('downloads a part only when the one before has been read', async () => {
      answerApi([linksTo('a', 'b')]);
      const requests = serveFiles({ a: 'one', b: 'two' });
      const report = await createSource().source.open(
        octoOrg,
        users,
        new AbortController().signal,
      );
      if (report.state === 'none') {
        throw new Error('There is a report');
      }
      const parts = report.parts[Symbol.asyncIterator]();

      await parts.next();
      expect(requests).toHaveLength(1);
      await parts.next();
      expect(requests).toHaveLength(2);
    });
  });

  describe('lists', () => {
    const seats = 'https://api.github.com/orgs/octo-org/copilot/billing/seats';

    function answerPages(linkOf: (page: number) => string) {
      const asked: string[] = [];
      server.use(
        http.get(seats, ({ request }) => {
          const { search, searchParams } = new URL(request.url);
          asked.push(search);
          const page = Number(searchParams.get('page') ?? 1);
          const link = linkOf(page);
          return HttpResponse.json(
            { page },
            link ? { headers: { link } } : undefined,
          );
        }),
      );
      return asked;
    }

    it('reads all pages, as large as they can be', async () => {
      const asked = answerPages(page =>
        page < 3 ? `<${seats}?per_page=100&page=${page + 1}>; rel="next"` : '',
      );
      await expect(readList(createSource().source)).resolves.toEqual([
        { page: 1 },
        { page: 2 },
        { page: 3 },
      ]);
      expect(asked).toEqual([
        '?per_page=100',
        '?page=2&per_page=100',
        '?page=3&per_page=100',
      ]);
    });

    it('asks nobody else for the next page, whatever the link says', async () => {
      const foreign = 'https://foreign.example/seats';
      const stolen: Request[] = [];
      server.use(
        http.get(foreign, ({ request }) => {
          stolen.push(request);
          return HttpResponse.json({});
        }),
      );
      const asked = answerPages(page =>
        page < 2
          ? `<${foreign}?page=2&baseUrl=https%3A%2F%2Fforeign.example&organization=other>; rel="next"`
          : '',
      );
      await expect(readList(createSource().source)).resolves.toHaveLength(2);
      expect(asked[1]).toBe('?page=2&per_page=100');
      expect(stolen).toEqual([]);
    });

    it('tells of a page that is refused', async () => {
      server.use(
        http.get(seats, () =>
          HttpResponse.json(
            { message: 'Resource not accessible by integration' },
            { status: 403 },
          ),
        ),
      );
      await expect(readList(createSource().source)).rejects.toMatchObject({
        code: 'missingPermission',
        message: expect.stringContaining('/copilot/billing/seats'),
      });
    });
  });

  describe('links', () => {
    it('asks for fresh links where one has expired, and goes on with the same part', async () => {
      const asked = answerApi([linksTo('a', 'old')], [linksTo('a2', 'b')]);
      const requests = serveFiles({
        a: 'one',
        old: new Response('AuthenticationFailed', { status: 403 }),
        b: 'two',
      });

      await expect(readAll(createSource().source)).resolves.toEqual([
        'one',
        'two',
      ]);
      expect(asked).toHaveLength(2);
      expect(requests).toHaveLength(3);
    });

    it.each([
      [401, 'linkExpired'],
      [403, 'linkExpired'],
      [404, 'linkExpired'],
      [410, 'linkExpired'],
      [503, 'unavailable'],
    ])('gives up after three links with %s', async (status, code) => {
      const asked = answerApi([linksTo('a')]);
      serveFiles({ a: new Response('', { status }) });
      const { source, sleeps } = createSource();

      await expect(readAll(source)).rejects.toMatchObject({ code });
      expect(asked).toHaveLength(3);
      expect(sleeps).toHaveLength(2);
    });

    it('does not mix parts of two editions of a report', async () => {
      answerApi([linksTo('a', 'old')], [linksTo('a', 'b', 'c')]);
      serveFiles({
        a: 'one',
        old: new Response('', { status: 404 }),
        b: 'two',
      });

      await expect(readAll(createSource().source)).rejects.toMatchObject({
        code: 'linkExpired',
      });
    });

    it.each([
      'https://files.example.com/a?sig=hidden',
      'http://copilot-reports.github.com/a?sig=hidden',
      'no address?sig=hidden',
    ])('does not follow %s', async link => {
      const asked = answerApi([{ download_links: [link] }]);
      const { source, logger } = createSource();
      const failing = readAll(source);

      await expect(failing).rejects.toMatchObject({ code: 'forbiddenLink' });
      await expect(failing).rejects.not.toThrow('hidden');
      expect(asked).toHaveLength(1);
      expect(JSON.stringify(Object.values(logger))).not.toContain('hidden');
    });

    it('follows redirects to allowed hosts', async () => {
      answerApi([linksTo('a')]);
      serveFiles({
        a: HttpResponse.redirect('https://storage.example.com/real', 307),
      });
      server.use(
        http.get('https://storage.example.com/real', () =>
          HttpResponse.text('one'),
        ),
      );
      const downloadHosts = ['storage.example.com'];

      await expect(
        readAll(createSource({ downloadHosts }).source),
      ).resolves.toEqual(['one']);
      await expect(readAll(createSource().source)).rejects.toMatchObject({
        code: 'forbiddenLink',
        message: expect.stringContaining('storage.example.com'),
      });
    });

    it('does not follow redirects for ever', async () => {
      answerApi([linksTo('a')]);
      const requests = serveFiles({
        a: HttpResponse.redirect(`${files}/a`, 302),
      });

      await expect(readAll(createSource().source)).rejects.toMatchObject({
        code: 'forbiddenLink',
      });
      expect(requests.length).toBeLessThan(10);
    });

    it('downloads from the report host of the GitHub host', async () => {
      server.use(
        http.get(
          'https://api.octo.ghe.com/enterprises/octo-corp/copilot/metrics/reports/enterprise-28-day/latest',
          () =>
            HttpResponse.json({
              download_links: ['https://copilot-reports.octo.ghe.com/a'],
            }),
        ),
        http.get('https://copilot-reports.octo.ghe.com/a', () =>
          HttpResponse.text('one'),
        ),
      );
      const { source } = createSource({
        github: [{ host: 'octo.ghe.com', token: 'theirs' }],
      });

      await expect(
        readAll(source, {
          scope: {
            ...octoOrg,
            kind: 'enterprise',
            slug: 'octo-corp',
            host: 'octo.ghe.com',
          },
          request: { report: 'totals', window: '28-day' },
        }),
      ).resolves.toEqual(['one']);
    });
  });

  describe('downloads', () => {
    function serveStream(
      start: (controller: ReadableStreamDefaultController) => void,
    ) {
      answerApi([linksTo('a')]);
      server.use(
        http.get(
          `${files}/a`,
          () => new HttpResponse(new ReadableStream({ start })),
        ),
      );
    }

    it('tells a connection that was cut', async () => {
      serveStream(controller => {
        controller.enqueue(Buffer.from('{"user'));
        setTimeout(() => controller.error(new Error('socket hang up')), 5);
      });

      await expect(readAll(createSource().source)).rejects.toMatchObject({
        name: 'GithubError',
        code: 'unavailable',
      });
    });

    it('gives up a download that falls silent', async () => {
      serveStream(controller => controller.enqueue(Buffer.from('{"user')));
      const { source } = createSource({ patience: { silence: 20 } });

      await expect(readAll(source)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('silent for 20 ms'),
      });
    });

    it('stops where it is when the run is aborted', async () => {
      const controller = new AbortController();
      const shutdown = new Error('shutdown');
      serveStream(stream => {
        stream.enqueue(Buffer.from('{"user'));
        setTimeout(() => controller.abort(shutdown), 5);
      });

      await expect(
        readAll(createSource().source, { signal: controller.signal }),
      ).rejects.toBe(shutdown);
    });
  });

  describe('failures', () => {
    it.each([
      [401, 'Bad credentials', 'unauthorized', 1],
      [
        403,
        "The 'Copilot usage metrics' policy must be enabled to use this API",
        'policyOff',
        1,
      ],
      [403, 'Must be an owner', 'missingPermission', 1],
      [404, 'Not Found', 'notFound', 1],
      [422, 'Unprocessable', 'unavailable', 1],
      [500, 'Oops', 'unavailable', 3],
      [502, 'Bad Gateway', 'unavailable', 3],
    ])('takes %s "%s" for %s', async (status, message, code, attempts) => {
      const asked = answerApi([{ message }, { status }]);

      await expect(readAll(createSource().source)).rejects.toMatchObject({
        name: 'GithubError',
        code,
        message: expect.stringMatching(
          new RegExp(`${status} to GET .*/octo-org/.*users-1-day.*${message}`),
        ),
      });
      expect(asked).toHaveLength(attempts);
    });

    it('tries again what can pass', async () => {
      const asked = answerApi(
        [{ message: 'Oops' }, { status: 500 }],
        [{ message: 'Bad Gateway' }, { status: 502 }],
        [linksTo('a')],
      );
      serveFiles({ a: 'one' });

      await expect(readAll(createSource().source)).resolves.toEqual(['one']);
      expect(asked).toHaveLength(3);
    });

    it('does not repeat the whole page of a proxy', async () => {
      const page = `<html>\n${'<p>Please log in</p>'.repeat(1000)}`;
      answerApi([page, { status: 503 }]);
      const error = await readAll(createSource().source).catch(e => e);

      expect(error.message).toContain('<html> <p>Please log in');
      expect(error.message.length).toBeLessThan(500);
    });

    it('tells a network that fails', async () => {
      server.use(http.get(api, () => HttpResponse.error()));

      await expect(readAll(createSource().source)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('GitHub does not answer GET'),
      });
    });

    it('tells a call that is never answered, after a time limit for each attempt', async () => {
      let asked = 0;
      server.use(
        http.get(api, () => {
          asked++;
          return new Promise<never>(() => {});
        }),
      );
      const { source } = createSource({ patience: { answer: 20 } });

      await expect(readAll(source)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('does not answer GET'),
      });
      expect(asked).toBe(3);
    });

    it('tells a GitHub App that gets no token in time', async () => {
      server.use(
        http.get(
          'https://api.github.com/app/installations',
          () => new Promise<never>(() => {}),
        ),
      );
      const { privateKey } = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'pem' },
      });
      const app = { appId: 1, clientId: 'id', clientSecret: 'x', privateKey };
      const { source } = createSource({
        github: [{ host: 'github.com', apps: [app] }],
        patience: { answer: 20 },
      });

      await expect(readAll(source)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('github.com for a token'),
      });
    });

    it('rejects with the reason of an abort', async () => {
      const controller = new AbortController();
      const shutdown = new Error('shutdown');
      server.use(
        http.get(api, () => {
          controller.abort(shutdown);
          return new Promise<never>(() => {});
        }),
      );
      const { source } = createSource();

      await expect(readAll(source, { signal: controller.signal })).rejects.toBe(
        shutdown,
      );
      await expect(readAll(source, { signal: controller.signal })).rejects.toBe(
        shutdown,
      );
    });
  });

  describe('rate limits', () => {
    const secondary = { message: 'You have exceeded a secondary rate limit' };

    function usedUp(seconds: number) {
      // The throttling of Octokit goes by the machine's clock.
      const reset = Math.ceil(Date.now() / 1000) + seconds;
      return {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(reset),
      };
    }

    it.each([403, 429])('waits a little in place after %s', async status => {
      const asked = answerApi(
        [secondary, { status, headers: { 'retry-after': '30' } }],
        [
          { message: 'API rate limit exceeded' },
          { status, headers: usedUp(5) },
        ],
        [linksTo('a')],
      );
      serveFiles({ a: 'one' });
      const { source } = createSource({ keepFree: 0 });

      await expect(readAll(source)).resolves.toEqual(['one']);
      expect(asked).toHaveLength(3);
    });

    const primary = { message: 'API rate limit exceeded' };
    const bySeconds = { 'retry-after': '1800' };
    const byDate = { 'retry-after': 'Fri, 20 Nov 2026 08:30:00 GMT' };
    const halfAnHour = now + 1_800_000;

    it.each([
      [403, secondary, { 'retry-after': '31' }, now + 31_000],
      [403, secondary, bySeconds, halfAnHour],
      [403, secondary, byDate, halfAnHour],
      [429, secondary, bySeconds, halfAnHour],
      [429, secondary, byDate, halfAnHour],
      [403, primary, bySeconds, halfAnHour],
      [403, primary, byDate, halfAnHour],
      [429, primary, bySeconds, halfAnHour],
      [429, primary, byDate, halfAnHour],
      [403, secondary, {}, now + 60_000],
      [429, { message: 'Slow down' }, bySeconds, halfAnHour],
    ])(
      'leaves longer waits to the sync: %s %j %j',
      async (status, message, headers, retryAt) => {
        const asked = answerApi([message, { status, headers }]);

        await expect(readAll(createSource().source)).rejects.toMatchObject({
          code: 'rateLimited',
          retryAt,
        });
        expect(asked).toHaveLength(1);
      },
    );

    it.each([403, 429])(
      'waits until the reset of a limit that %s calls used up',
      async status => {
        const headers = usedUp(1800);
        answerApi([primary, { status, headers }]);
        const clock = { now: Date.now() };

        await expect(
          readAll(createSource({ clock }).source),
        ).rejects.toMatchObject({
          code: 'rateLimited',
          retryAt: Number(headers['x-ratelimit-reset']) * 1000,
        });
      },
    );

    it('has a budget for each host, whatever credential they share', async () => {
      const headers = {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '100',
        'x-ratelimit-reset': String(now / 1000 + 600),
      };
      answerApi([null, { status: 204, headers }]);
      server.use(
        http.get('https://api.octo.ghe.com/*', () =>
          HttpResponse.text(null, { status: 204 }),
        ),
      );
      const { source } = createSource({
        github: [
          { host: 'github.com', token: 'shared' },
          {
            host: 'octo.ghe.com',
            apiBaseUrl: 'https://api.octo.ghe.com',
            token: 'shared',
          },
        ],
      });

      await expect(readAll(source)).resolves.toBe('none');
      await expect(readAll(source)).rejects.toMatchObject({
        code: 'rateLimited',
      });
      const scope = { ...octoOrg, host: 'octo.ghe.com' };
      await expect(readAll(source, { scope })).resolves.toBe('none');
    });

    it('does not wait for ever', async () => {
      const headers = { 'retry-after': '1' };
      const asked = answerApi([secondary, { status: 429, headers }]);

      await expect(readAll(createSource().source)).rejects.toMatchObject({
        code: 'rateLimited',
        retryAt: now + 1000,
      });
      expect(asked).toHaveLength(3);
    });

    it('keeps a share free for others, until the limit is reset', async () => {
      const resetAt = now + 600_000;
      const headers = {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '1499',
        'x-ratelimit-reset': String(resetAt / 1000),
      };
      const asked = answerApi([null, { status: 204, headers }]);
      const clock = { now };
      const { source } = createSource({ clock, keepFree: 0.3 });

      await expect(readAll(source)).resolves.toBe('none');
      await expect(readAll(source)).rejects.toMatchObject({
        code: 'rateLimited',
        retryAt: resetAt,
      });
      expect(asked).toHaveLength(1);

      const scope = { ...octoOrg, token: 'own' };
      await expect(readAll(source, { scope })).resolves.toBe('none');
      clock.now = resetAt;
      await expect(readAll(source)).resolves.toBe('none');
    });

    it('asks nothing more with a credential that was refused, until GitHub allows it', async () => {
      const headers = { 'retry-after': '600' };
      const asked = answerApi([secondary, { status: 403, headers }], [null]);
      const clock = { now };
      const { source } = createSource({ clock });
      const refused = { code: 'rateLimited', retryAt: now + 600_000 };

      await expect(readAll(source)).rejects.toMatchObject(refused);
      clock.now += 599_000;
      await expect(readAll(source)).rejects.toMatchObject(refused);
      expect(asked).toHaveLength(1);
      const scope = { ...octoOrg, token: 'own' };
      await expect(readAll(source, { scope })).resolves.toBe('none');
      clock.now += 1000;
      await expect(readAll(source)).resolves.toBe('none');
    });

    it('takes note of the limit where GitHub refuses, too', async () => {
      const headers = {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '3',
        'x-ratelimit-reset': String(now / 1000 + 600),
      };
      answerApi([{ message: 'Not Found' }, { status: 404, headers }]);
      const { source } = createSource();

      await expect(readAll(source)).rejects.toMatchObject({ code: 'notFound' });
      await expect(readAll(source)).rejects.toMatchObject({
        code: 'rateLimited',
      });
    });

    it('goes on while more than the share is left', async () => {
      const headers = {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '1500',
        'x-ratelimit-reset': String(now / 1000 + 600),
      };
      answerApi([null, { status: 204, headers }]);
      const { source } = createSource({ keepFree: 0.3 });

      await readAll(source);
      await expect(readAll(source)).resolves.toBe('none');
    });
  });
});
