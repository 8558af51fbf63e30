import { ChartSeries } from './ChartModel';

/** What part of all totals a series makes up; undefined where totals cannot be added up. */
export function shareOfWhole(
  series: Pick<ChartSeries, 'total' | 'additive'>,
  all: readonly Pick<ChartSeries, 'total'>[],
): number | undefined {
  const whole = all.reduce((sum, { total }) => sum + (total ?? 0), 0);
  return series.additive && series.total !== null && whole > 0
    ? series.total / whole
    : undefined;
}
