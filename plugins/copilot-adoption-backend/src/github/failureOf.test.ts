import { failureOf } from './failureOf';

const now = Date.parse('2026-11-20T08:00:00Z');
const policy =
  "The 'Copilot usage metrics' policy must be enabled to use this API";
const minuteLater = now + 60_000;
const reset = { 'x-ratelimit-reset': String(now / 1000 + 900) };
const usedUp = { 'x-ratelimit-remaining': '0', ...reset };
const left = { 'x-ratelimit-remaining': '17', ...reset };

describe('failureOf', () => {
  it.each([
    [401, 'Bad credentials', 'unauthorized'],
    [403, policy, 'policyOff'],
    [403, 'Must be an organization owner', 'missingPermission'],
    [403, 'Resource not accessible by integration', 'missingPermission'],
    [404, 'Not Found', 'notFound'],
    [400, 'Bad Request', 'unavailable'],
    [422, 'Unprocessable', 'unavailable'],
    [500, 'Oops', 'unavailable'],
    [502, '<html>', 'unavailable'],
    [undefined, 'fetch failed', 'unavailable'],
  ] as const)('takes %s "%s" for %s', (status, message, code) => {
    expect(failureOf({ status, headers: left, message }, now)).toEqual({
      code,
    });
  });

  it.each([
    [
      'Retry-After in seconds',
      { 'retry-after': '90', ...usedUp },
      now + 90_000,
    ],
    [
      'Retry-After as a date',
      { 'retry-after': 'Fri, 20 Nov 2026 08:05:00 GMT' },
      now + 300_000,
    ],
    [
      'a date that is over',
      { 'retry-after': 'Fri, 20 Nov 2026 07:00:00 GMT' },
      now,
    ],
    ['the reset of a limit used up', usedUp, now + 900_000],
    ['a minute where the reset does not count', left, minuteLater],
    ['a minute without any hint', {}, minuteLater],
    ['a minute for nonsense', { 'retry-after': 'soon' }, minuteLater],
    [
      'a minute for a reset that is over',
      { ...usedUp, 'x-ratelimit-reset': '1' },
      minuteLater,
    ],
  ])('waits by %s', (_, headers, retryAt) => {
    const message = 'You have exceeded a secondary rate limit';
    for (const status of [403, 429]) {
      expect(failureOf({ status, headers, message }, now)).toEqual({
        code: 'rateLimited',
        retryAt,
      });
    }
  });

  it('knows a rate limit by each of its signs alone', () => {
    const code = (headers: Record<string, string>, message = policy) =>
      failureOf({ status: 403, headers, message }, now).code;

    expect(code({ 'retry-after': '5' })).toBe('rateLimited');
    expect(code(usedUp)).toBe('rateLimited');
    expect(code({}, 'API rate limit exceeded')).toBe('rateLimited');
    expect(code(left)).toBe('policyOff');
  });
});
