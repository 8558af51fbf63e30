import { hasFilters, readFilters, writeFilters } from './filterParams';
import { Filters } from './Filters';

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('filterParams', () => {
  it.each<[string, Filters]>([
    ['nothing but a period', { period: { kind: 'last', days: 90 } }],
    [
      'a team',
      {
        scope: 'organization:octo-org',
        member: { kind: 'team', name: 'ent:emea' },
        period: { kind: 'last', days: 28 },
        granularity: 'week',
        compare: 'none',
      },
    ],
    [
      'teams side by side',
      {
        period: { kind: 'last', days: 28 },
        compared: ['web', 'ent:emea', '~551'],
      },
    ],
    [
      'no team at all side by side',
      { period: { kind: 'last', days: 28 }, compared: [] },
    ],
    [
      'a catalog group and own dates',
      {
        scope: 'enterprise:acme@acme.ghe.com',
        member: { kind: 'group', name: 'default/payments' },
        period: { kind: 'custom', from: '2026-01-01', to: '2026-02-28' },
        granularity: 'month',
      },
    ],
  ])('reads back what it wrote: %s', (_, filters) => {
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });

  it.each([
    ['period=soon'],
    ['period=0d'],
    ['period=999999d'],
    ['period=-7d'],
    ['from=2026-02-30&to=2026-03-01'],
    ['from=2026-03-02&to=2026-03-01'],
    ['from=2026-03-01'],
    ['granularity=hour'],
    ['compare=everything'],
    ['team='],
  ])('ignores what it does not understand: %s', query => {
    expect(read(query)).toEqual({ period: { kind: 'last', days: 28 } });
  });

  it('leaves the parameters of others alone and removes its own', () => {
    const search = writeFilters(
      { period: { kind: 'last', days: 7 } },
      new URLSearchParams('tab=2&team=web&from=2026-01-01&to=2026-01-02'),
    );
    expect(search.toString()).toBe('tab=2&period=7d');
  });

  it('tells a URL with filters from one without', () => {
    expect(hasFilters(new URLSearchParams('team=web'))).toBe(true);
    expect(hasFilters(new URLSearchParams('tab=2'))).toBe(false);
  });
});
