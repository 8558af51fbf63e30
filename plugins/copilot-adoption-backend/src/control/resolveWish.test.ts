import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { KnownScope } from '../metrics/subjects/KnownScope';
import { resolveWish } from './resolveWish';

const now = startOfDay(parseDay('2026-11-20')) + 8 * 60 * 60 * 1000;

const octoOrg: KnownScope = {
  id: 7,
  dataVersion: '0.0',
  settings: {
    kind: 'organization',
    slug: 'octo-org',
    host: 'github.com',
    reports: ['totals', 'users'],
    userLoginAnnotation: 'github.com/user-login',
  },
};

function resolve(
  wish: Parameters<typeof resolveWish>[0],
  scopes: KnownScope[] = [octoOrg],
) {
  return resolveWish(wish, { scopes, historyDays: 365, now });
}

describe('resolveWish', () => {
  it('takes nothing for everything that is due or has failed', () => {
    expect(resolve({})).toEqual({
      request: { scope: null, reports: null, from: null, to: null },
      again: [
        {
          scopeId: 7,
          reports: ['totals', 'users', 'totals-28-day', 'users-28-day'],
          days: undefined,
        },
      ],
    });
  });

  it('fetches up to yesterday where no last day is given', () => {
    const scope = octoOrg.settings;
    const from = parseDay('2026-11-01');
    expect(resolve({ scope, reports: ['users'], days: { from } })).toEqual({
      request: {
        scope: 'organization:octo-org',
        reports: ['users'],
        from: '2026-11-01',
        to: '2026-11-19',
      },
      again: [
        {
          scopeId: 7,
          reports: ['users', 'users-28-day'],
          days: { from, to: parseDay('2026-11-19') },
        },
      ],
    });
  });

  it.each([
    [{ reports: ['user-teams' as const] }, "Report 'user-teams' is not"],
    [
      { days: { from: parseDay('2025-12-11') } },
      'GitHub can be asked for 2025-12-12 to 2026-11-19, not for 2025-12-11 to 2026-11-19',
    ],
    [
      { days: { from: parseDay('2026-11-01'), to: parseDay('2026-11-20') } },
      'GitHub can be asked for 2025-12-12 to 2026-11-19',
    ],
    [{ days: { from: parseDay('2026-11-25') } }, "'to' (2026-11-19) comes"],
  ])('refuses what cannot be fetched, %#', (wish, message) => {
    expect(() => resolve(wish)).toThrow(message);
  });

  it('refuses to do anything without scopes', () => {
    expect(() => resolve({}, [])).toThrow('no scope is configured');
  });
});
