import { chartSeries, dailyModel } from '../../testing';
import { blankReason } from './blankReason';
import { createChartModel, isBlank } from './ChartModel';

describe('createChartModel', () => {
  it('puts events at the bucket that holds their day and drops those outside', () => {
    const event = { code: 'x', title: 'Rollout', source: 'operator' } as const;
    const model = createChartModel(
      {
        granularity: 'week',
        buckets: ['2026-11-02', '2026-11-09'],
        annotations: [
          { ...event, day: '2026-11-12' },
          { ...event, day: '2026-11-20' },
        ],
      },
      [chartSeries([1, 2])],
    );
    expect(model.events).toEqual([
      {
        bucket: '2026-11-09',
        day: '2026-11-12',
        title: 'Rollout',
        source: 'operator',
      },
    ]);
  });
});

describe('a model without values', () => {
  it('is blank, one with a zero is not', () => {
    expect(isBlank(dailyModel(chartSeries([null, null])))).toBe(true);
    expect(isBlank(dailyModel(chartSeries([null, 0])))).toBe(false);
  });

  it('is explained by its most telling state', () => {
    const hidden = chartSeries([null, null], {
      states: ['missing', 'suppressed'],
    });
    expect(blankReason(dailyModel(hidden)).state).toBe('suppressed');
    const unknown = chartSeries([null], {
      states: ['unavailable'],
      reason: 'beforeHistory',
    });
    expect(blankReason(dailyModel(unknown))).toEqual({
      state: 'unavailable',
      reason: 'beforeHistory',
    });
  });
});
