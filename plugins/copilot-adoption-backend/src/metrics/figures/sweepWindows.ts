import {
  Day,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { FlagsOfDay } from '../../store/operations/readPeopleFlags';

/**
 * Counts, for each day up to the last one, the distinct people who were active in the given number of days that end on it.
 *
 * A person counts from an active day until the window has passed it, or the next active day takes over; so each active
 * day changes two counts, however long the window is.
 *
 * @param people - The active days of each person, in the order of time.
 */
export function sweepWindows(
  people: readonly (readonly FlagsOfDay[])[],
  window: { days: number; flag?: PeopleFlag; last: Day },
): Map<Day, number> {
  const bit = window.flag && 1 << peopleFlags.indexOf(window.flag);
  const changes = new Map<Day, number>();
  const change = (day: Day, by: number) =>
    changes.set(day, (changes.get(day) ?? 0) + by);
  for (const days of people) {
    const active = bit ? days.filter(({ flags }) => flags & bit) : days;
    active.forEach(({ day }, index) => {
      const next = active.at(index + 1)?.day ?? Infinity;
      change(day, 1);
      change(Math.min(next, day + window.days), -1);
    });
  }
  const counts = new Map<Day, number>();
  const firstDay = [...changes.keys()].reduce(
    (a, b) => Math.min(a, b),
    window.last,
  );
  for (let day = firstDay, active = 0; day <= window.last; day++) {
    active += changes.get(day) ?? 0;
    counts.set(day, active);
  }
  return counts;
}
