import { dayNumberAt, millisecondsPerDay } from '../days';
import { fractionOf } from '../Dice';

/** Each UTC day is first published at six o'clock of the next, then processed again daily. */
const processingHour = 6 * 3_600_000;

/** The number of processing runs after which a day no longer changes. */
export const settledStage = 2;

/** Of the people active on a day, who is still missing after the first and the second run. */
const missingShare = [0.14, 0.03];
const lateShare = [0.35, 0.1];

/** The newest day published at an instant, in days since 1970-01-01. */
export function publishedDayAt(at: number): number {
  return dayNumberAt(at - processingHour) - 1;
}

/** The instant a day's stage was reached, in epoch milliseconds. */
export function processedAt(day: number, stage: number): number {
  return (day + 1 + stage) * millisecondsPerDay + processingHour;
}

/** How often a published day has been processed again, up to {@link settledStage}; negative while unpublished. */
export function stageAt(day: number, at: number): number {
  return Math.min(settledStage, publishedDayAt(at) - day);
}

/** Whether an active person is missing from a day that still settles. */
export function isMissing(key: number, day: number, stage: number): boolean {
  return (
    stage < settledStage && fractionOf(key, day, 101) < missingShare[stage]
  );
}

/** The share of a person's activity that has arrived while a day still settles. */
export function arrivedShare(key: number, day: number, stage: number): number {
  const late =
    stage < settledStage && fractionOf(key, day, 102) < lateShare[stage];
  return late ? 0.6 : 1;
}
