import { Day } from 'backstage-plugin-copilot-adoption-common';

/** Distinct people of windows by the day on which they end. */
export type Windows = Record<7 | 28, ReadonlyMap<Day, number>>;

/**
 * How many distinct people there were in a period at least and at most, by what is known of its days and of windows
 * within it. Nobody has to be counted; of a period that is itself a window both are the same.
 */
export function boundPeople(
  days: readonly Day[],
  known: { daily: ReadonlyMap<Day, number>; windows: Windows },
): { atLeast: number; atMost: number } {
  const { daily, windows } = known;
  const first = days[0];
  let atLeast = 0;
  let atMost = 0;
  let coveredFrom = Infinity;
  for (const day of [...days].reverse()) {
    const length = ([28, 7] as const).find(
      each => day - each + 1 >= first && windows[each].has(day),
    );
    const people = length ? windows[length].get(day) ?? 0 : daily.get(day) ?? 0;
    atLeast = Math.max(atLeast, people, daily.get(day) ?? 0);
    // Windows side by side, from the newest day on: whoever was active, was so in one of them.
    if (day < coveredFrom) {
      atMost += people;
      coveredFrom = day - (length ?? 1) + 1;
    }
  }
  return { atLeast, atMost };
}
