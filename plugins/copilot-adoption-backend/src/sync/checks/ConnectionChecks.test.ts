import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { ConnectionProbe } from '../../github/ConnectionProbe';
import { GithubError } from '../../github/GithubError';
import { someScope } from '../__testUtils__/ledger';
import { ConnectionChecks } from './ConnectionChecks';

const now = startOfDay(parseDay('2026-11-20'));
const clock = { now: () => now, sleep: async () => {} };
const link = 'https://copilot-reports.github.com/part-1?sig=secret';

function setUp(probe: Partial<ConnectionProbe> = {}) {
  const asked: string[] = [];
  const checks = new ConnectionChecks({
    clock,
    probe: {
      ask: async (_, endpoint) => {
        asked.push(`${endpoint.name} ${endpoint.route.parameters.day ?? ''}`);
        return [link];
      },
      download: async () => {},
      describeAccess: async () => ({
        credential: 'githubApp',
        rateLimit: { limit: 5000, remaining: 4990, resetAt: now },
      }),
      ...probe,
    },
  });
  const check = (scope = someScope(), signal = new AbortController().signal) =>
    checks.check(scope, signal);
  return { asked, check };
}

describe('ConnectionChecks', () => {
  it('asks for a day that GitHub has published, and for the newest 28', async () => {
    const { asked, check } = setUp();
    const { checks, ...access } = await check();
    expect(asked).toEqual([
      'totals 2026-11-17',
      'totals, 28 days ',
      'users 2026-11-17',
      'users, 28 days ',
      'user-teams 2026-11-17',
    ]);
    expect(access).toEqual({
      credential: 'githubApp',
      rateLimit: {
        limit: 5000,
        remaining: 4990,
        resetAt: '2026-11-20T00:00:00.000Z',
      },
    });
    expect(checks.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 6 }, () => 'works'),
    );
    expect(checks.at(-1)?.endpoint).toBe('https://copilot-reports.github.com');
    expect(JSON.stringify(checks)).not.toContain('secret');
  });

  it('asks for the seats where they are wanted, and says what they need', async () => {
    const { asked, check } = setUp({
      ask: async (_, endpoint) => {
        asked.push(endpoint.name);
        throw new GithubError('missingPermission', 'refused');
      },
    });
    const { checks } = await check(
      someScope({ reports: ['seats'], kind: 'enterprise' }),
    );
    expect(asked).toEqual(['seats']);
    expect(checks[0]).toMatchObject({
      name: 'seats',
      endpoint: 'GET /enterprises/octo-org/copilot/billing/seats',
      outcome: 'failed',
      error: { grant: expect.stringContaining('manage_billing:copilot') },
    });
  });

  it('takes no report for one that works', async () => {
    const { check } = setUp({ ask: async () => [] });
    const { checks } = await check();
    expect(checks[0]).toMatchObject({
      outcome: 'works',
      note: 'There is no report for that day yet.',
    });
    expect(checks.at(-1)).toMatchObject({ outcome: 'skipped' });
  });

  it.each([
    ['enterprise', 'works'],
    ['organization', 'failed'],
  ] as const)(
    'takes a 404 for a day of an %s that is visible as %s',
    async (kind, outcome) => {
      const { check } = setUp({
        ask: async (_, { name }) => {
          if (name === 'users') {
            throw new GithubError('notFound', 'Not Found');
          }
          return [link];
        },
      });
      const { checks } = await check(someScope({ kind }));
      expect(checks[2]).toMatchObject({ name: 'users', outcome });
    },
  );

  it('says what is missing, and where no permission helps', async () => {
    const { check } = setUp({
      ask: async (_, { name }) => {
        throw new GithubError(
          name === 'totals' ? 'missingPermission' : 'rateLimited',
          'refused',
        );
      },
      describeAccess: async () => {
        throw new GithubError('unauthorized', 'no credential');
      },
    });
    const { checks, credential, rateLimit } = await check();
    expect([credential, rateLimit]).toEqual([null, null]);
    expect(checks[0].error).toMatchObject({
      code: 'missingPermission',
      detail: 'refused',
      grant: expect.stringContaining('Organization Copilot metrics: read'),
    });
    expect(checks[1].error).toMatchObject({ code: 'rateLimited', grant: null });
  });

  it('tells of a download that is refused', async () => {
    const { check } = setUp({
      download: async () => {
        throw new GithubError('forbiddenLink', 'not allowed');
      },
    });
    const { checks } = await check();
    expect(checks.at(-1)).toMatchObject({
      name: 'download',
      outcome: 'failed',
      error: { code: 'forbiddenLink' },
    });
  });

  it('stops when nobody waits any more', async () => {
    const left = new AbortController();
    const { check } = setUp({
      ask: async () => {
        left.abort(new Error('gone'));
        throw new GithubError('unavailable', 'aborted');
      },
    });
    await expect(check(someScope(), left.signal)).rejects.toThrow('gone');
  });
});
