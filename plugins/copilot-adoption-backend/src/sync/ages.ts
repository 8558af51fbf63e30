import { Day, dayOfTime } from 'backstage-plugin-copilot-adoption-common';

const hour = 60 * 60 * 1000;

/**
 * From this age on, in days before today, a day counts as settled: four full UTC days have passed since it ended.
 * GitHub publishes within two and corrects within three. Up to this age days are trailing and asked for again and again.
 */
export const settledAge = 5;

/** How far two pulls of a day must lie apart to confirm each other. */
export const confirmationDistance = 20 * hour;

/** The age of a day: 1 is yesterday. */
export function ageOf(day: Day, now: number): number {
  return dayOfTime(now) - day;
}
