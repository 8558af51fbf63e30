import { chartSeries, dailyModel } from '../../testing';
import { isTentative, lengthOfBucket, settlingBuckets } from './tentative';

describe('lengthOfBucket', () => {
  it.each([
    ['2026-11-16', 'day', 1],
    ['2026-11-16', 'week', 7],
    ['2026-02-01', 'month', 28],
    ['2024-02-01', 'month', 29],
    ['2026-12-01', 'month', 31],
  ] as const)('of the %s %s is %s', (bucket, granularity, days) => {
    expect(lengthOfBucket(bucket, granularity)).toBe(days);
  });
});

describe('isTentative', () => {
  const week = { buckets: ['2026-11-16'], granularity: 'week' } as const;
  const cut = { states: ['ok'], expected: [3] } as const;
  const about = (additive: boolean) => ({
    states: [...cut.states],
    expected: [...cut.expected],
    additive,
  });

  it('is a sum over a week that the period cuts', () => {
    expect(
      isTentative({ ...week, buckets: [...week.buckets] }, about(true), 0),
    ).toBe(true);
  });

  it('is not a trailing window over the same week', () => {
    expect(
      isTentative({ ...week, buckets: [...week.buckets] }, about(false), 0),
    ).toBe(false);
  });
});

describe('settlingBuckets', () => {
  it('reach from the first to the last of any series', () => {
    const model = dailyModel(
      chartSeries([1, 2, 3], { states: ['ok', 'ok', 'settling'] }),
      chartSeries([1, 2, 3], { states: ['ok', 'settling', 'ok'] }),
    );
    expect(settlingBuckets(model)).toEqual({
      first: '2026-11-02',
      last: '2026-11-03',
    });
  });

  it('are none when everything has settled', () => {
    expect(settlingBuckets(dailyModel(chartSeries([1, null])))).toBeUndefined();
  });
});
