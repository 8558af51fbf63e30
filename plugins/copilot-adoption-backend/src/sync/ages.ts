import { Day, dayOfTime } from 'backstage-plugin-copilot-adoption-common';

const hour = 60 * 60 * 1000;

/**
 * From this age on, in days before today, a day counts as settled: four full UTC days have passed since it ended.
 * GitHub publishes within two and corrects within three. Up to this age days are trailing and asked for again and again.
 */
export const settledAge = 5;

/** How far two pulls of a day must lie apart to confirm each other. */
export const confirmationDistance = 20 * hour;

/** How long a check of the stored days against the 28-day report holds; less than a day, so that none is left out. */
export const checkInterval = 20 * hour;

/** The age of the oldest day that a 28-day report may hold: GitHub's newest 28 days end up to three days ago. */
export const windowReach = 28 + 3;

/** The age of a day: 1 is yesterday. */
export function ageOf(day: Day, now: number): number {
  return dayOfTime(now) - day;
}
