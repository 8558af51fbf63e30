import {
  bucketOf,
  Day,
  daysBetween,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { Period } from './SeriesQuestion';

/** The days of a period that are shown as one value. */
export interface Bucket {
  /** The day it is named by: of a week its Monday, even where the period starts later. */
  start: Day;
  days: Day[];
}

export function bucketsOf(period: Period, granularity: Granularity): Bucket[] {
  const buckets = new Map<Day, Bucket>();
  for (const day of daysBetween(period.from, period.to)) {
    const start = bucketOf(day, granularity);
    const bucket = buckets.get(start) ?? { start, days: [] };
    bucket.days.push(day);
    buckets.set(start, bucket);
  }
  return [...buckets.values()];
}
