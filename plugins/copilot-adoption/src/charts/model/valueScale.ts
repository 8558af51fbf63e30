import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { ChartModel } from './ChartModel';

/** More lines than this would be a grid, and closer ones a wall. */
const mostSteps = 5;
const pixelsPerStep = 32;
/** What people read easily on an axis, times any power of ten. */
const niceSteps = [1, 2, 2.5, 5];

/** Round numbers for the value axis of a chart, from zero to just above the largest value. Only shares need fractions. */
export function valueTicks(
  largest: number,
  unit: MetricUnit,
  height: number,
): number[] {
  const smallest = unit === 'share' ? 0.01 : 1;
  const most = Math.min(
    mostSteps,
    Math.max(1, Math.floor(height / pixelsPerStep)),
  );
  const step = stepFor(Math.max(largest, smallest), smallest, most);
  // Dividing fractions leaves crumbs that must not become another step.
  const steps = Math.ceil(largest / step - 1e-9);
  return Array.from(
    { length: Math.max(1, steps) + 1 },
    (_, index) => index * step,
  );
}

function stepFor(largest: number, smallest: number, most: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(largest / most));
  const candidates = [...niceSteps, 10, 20].map(nice => nice * magnitude);
  return Math.max(
    smallest,
    candidates.find(step => largest / step <= most) ?? largest,
  );
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
