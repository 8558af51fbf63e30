import {
  Granularity,
  monthStartOf,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { ChartModel, ChartSeries } from './ChartModel';

/** How many days a whole bucket has. */
export function lengthOfBucket(
  bucket: string,
  granularity: Granularity,
): number {
  if (granularity === 'day') {
    return 1;
  }
  if (granularity === 'week') {
    return 7;
  }
  const first = parseDay(bucket);
  return monthStartOf(first + 31) - first;
}

/**
 * Whether a value is to be drawn dashed or lighter: GitHub may still change it, days are missing,
 * or the period cuts its bucket so that a sum cannot be compared with its neighbours.
 */
export function isTentative(
  model: Pick<ChartModel, 'buckets' | 'granularity'>,
  series: Pick<ChartSeries, 'states' | 'expected' | 'additive'>,
  index: number,
): boolean {
  const state = series.states[index];
  const isCut =
    series.additive &&
    series.expected[index] <
      lengthOfBucket(model.buckets[index], model.granularity);
  return state === 'settling' || state === 'partial' || isCut;
}

/** The buckets in which anything is still settling; undefined when all has settled. */
export function settlingBuckets(
  model: ChartModel,
): { first: string; last: string } | undefined {
  const settling = model.buckets.filter((_, index) =>
    model.series.some(({ states }) => states[index] === 'settling'),
  );
  return settling.length > 0
    ? { first: settling[0], last: settling[settling.length - 1] }
    : undefined;
}
