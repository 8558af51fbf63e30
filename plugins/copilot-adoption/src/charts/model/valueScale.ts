import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { getNiceTickValues } from 'recharts';
import { ChartModel } from './ChartModel';

const tickCount = 4;
/** Steps of shares that read well as percentages. */
const shareSteps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25];

/** Round numbers for the value axis, from zero to above the largest value. */
export function valueTicks(largest: number, unit: MetricUnit): number[] {
  if (unit === 'share') {
    const step =
      shareSteps.find(candidate => candidate * tickCount >= largest) ??
      Math.max(0.25, largest / tickCount);
    const steps = Math.max(1, Math.ceil(largest / step - 1e-9));
    return Array.from({ length: steps + 1 }, (_, index) => index * step);
  }
  const fractions = largest > 0 && largest < 1;
  return getNiceTickValues([0, Math.max(largest, 1)], tickCount, fractions);
}

/** The largest single value of any series. */
export function largestValue(model: ChartModel): number {
  return Math.max(
    0,
    ...model.series.flatMap(({ values }) => values.map(value => value ?? 0)),
  );
}

/** The largest sum of a bucket over all series. */
export function largestStack(model: ChartModel): number {
  return Math.max(
    0,
    ...model.buckets.map((_, index) =>
      model.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
    ),
  );
}
