import { fakeScopes, freshScope } from '../testing';
import { Filters } from './Filters';
import {
  filtersOf,
  holdsPeriodBefore,
  isCompared,
  memberOf,
  periodBefore,
  resolveView,
} from './View';

const lastDays = (days: number): Filters => ({
  period: { kind: 'last', days },
});

describe('resolveView', () => {
  it('shows the first scope up to its newest day when nothing is asked', () => {
    expect(resolveView(lastDays(28), fakeScopes)).toMatchObject({
      subject: 'organization:octo-org',
      from: '2026-10-22',
      to: '2026-11-18',
      days: 28,
      granularity: 'day',
    });
  });

  it.each([
    [90, 'day'],
    [365, 'week'],
  ])('shows %s days by %s', (days, granularity) => {
    expect(resolveView(lastDays(days), fakeScopes)?.granularity).toBe(
      granularity,
    );
  });

  it.each([
    ['team', 'platform', 'organization:octo-labs/team:platform'],
    ['team', '~551', 'organization:octo-labs/team:~551'],
    [
      'group',
      'default/payments',
      'organization:octo-labs/group:default%2Fpayments',
    ],
  ] as const)('names the %s %s as a subject', (kind, name, subject) => {
    const filters = {
      ...lastDays(7),
      scope: 'organization:octo-labs',
      member: { kind, name },
    };
    expect(resolveView(filters, fakeScopes)?.subject).toBe(subject);
  });

  it('drops the team together with a scope that is not there', () => {
    const view = resolveView(
      {
        ...lastDays(7),
        scope: 'organization:gone',
        member: { kind: 'team', name: 'web' },
        compared: ['web'],
      },
      fakeScopes,
    );
    expect(view).toMatchObject({ subject: 'organization:octo-org' });
    expect(view?.member).toBeUndefined();
    expect(view?.compared).toBeUndefined();
  });

  it('is undefined before the first day is held', () => {
    expect(resolveView(lastDays(7), [freshScope])).toBeUndefined();
    expect(resolveView(lastDays(7), [])).toBeUndefined();
  });
});

describe('the period before', () => {
  it('is as long and ends the day before', () => {
    expect(periodBefore({ from: '2026-03-01', days: 28 })).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
  });

  it('is compared only where it is held whole', () => {
    expect(holdsPeriodBefore(resolveView(lastDays(90), fakeScopes)!)).toBe(
      true,
    );
    expect(holdsPeriodBefore(resolveView(lastDays(365), fakeScopes)!)).toBe(
      false,
    );
  });
});

describe('isCompared', () => {
  it('is what is wanted and held', () => {
    const compared = (filters: Filters) =>
      isCompared(resolveView(filters, fakeScopes)!);
    expect(compared(lastDays(90))).toBe(true);
    expect(compared({ ...lastDays(90), compare: 'none' })).toBe(false);
    expect(compared(lastDays(365))).toBe(false);
  });
});

describe('filtersOf', () => {
  it('leaves nothing to default', () => {
    const view = resolveView(lastDays(90), fakeScopes)!;
    const filters = filtersOf(view);
    expect(filters).toEqual({
      scope: 'organization:octo-org',
      member: undefined,
      period: { kind: 'last', days: 90 },
      granularity: 'day',
      compare: 'previous',
    });
    expect(resolveView(filters, fakeScopes)).toEqual(view);
  });
});

describe('memberOf', () => {
  it.each([
    ['organization:octo-org/team:platform', { kind: 'team', name: 'platform' }],
    ['organization:octo-org/team:~551', { kind: 'team', name: '~551' }],
    ['organization:octo-org', undefined],
    ['organization:octo-org/user:avery-dev', undefined],
  ])('of %s is %o', (subject, expected) => {
    expect(memberOf(subject)).toEqual(expected);
  });
});
