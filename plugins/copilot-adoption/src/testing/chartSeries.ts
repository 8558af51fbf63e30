import { ChartModel, ChartSeries } from '../charts/model';

/** A series of a chart, whole and settled unless told otherwise. */
export function chartSeries(
  values: (number | null)[],
  rest: Partial<ChartSeries> = {},
): ChartSeries {
  return {
    id: 'prompts',
    label: 'Prompts',
    color: 'other',
    unit: 'prompts',
    additive: true,
    values,
    states: values.map(value => (value === null ? 'missing' : 'ok')),
    held: values.map(value => (value === null ? 0 : 1)),
    expected: values.map(() => 1),
    total: null,
    totalState: 'ok',
    previous: null,
    reason: null,
    ...rest,
  };
}

/** A model of days in November 2026, one per value of its first series. */
export function dailyModel(...series: ChartSeries[]): ChartModel {
  return {
    granularity: 'day',
    buckets: series[0].values.map(
      (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`,
    ),
    series,
    events: [],
  };
}
