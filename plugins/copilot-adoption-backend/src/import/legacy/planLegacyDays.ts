import { Day, formatDay } from 'backstage-plugin-copilot-adoption-common';
import { Refusal } from '../DayImport';
import { FileIndex } from '../FileIndex';

/** Which days to read from which file. */
export interface LegacyPlan {
  files: Map<string, Day[]>;
  refusals: Refusal[];
}

/**
 * Chooses the file that each legacy day is read from. People fetched the newest weeks again and again, so the file that
 * ends last knows a day best. Where two of them contradict each other, nobody knows which one is right: one may be about
 * a team, which such files do not say.
 */
export function planLegacyDays(indexes: readonly FileIndex[]): LegacyPlan {
  const plan: LegacyPlan = { files: new Map(), refusals: [] };
  const all = new Set(indexes.flatMap(({ days }) => [...days.keys()]));
  for (const day of [...all].sort((one, other) => one - other)) {
    const best = bestFor(day, indexes);
    const paths = best.map(({ path }) => path);
    if (contradict(day, best)) {
      plan.refusals.push({
        what: `legacy day ${formatDay(day)}`,
        reason: `is told in different ways by ${paths.join(
          ' and ',
        )}. Such days do not say whose they are: keep those of teams and other accounts apart, and import the right ones alone`,
      });
    } else {
      plan.files.set(paths[0], [...(plan.files.get(paths[0]) ?? []), day]);
    }
  }
  return plan;
}

function bestFor(day: Day, indexes: readonly FileIndex[]): FileIndex[] {
  const telling = indexes.filter(({ days }) => days.has(day));
  const last = Math.max(...telling.map(lastDayOf));
  return telling.filter(index => lastDayOf(index) === last);
}

function lastDayOf({ days }: FileIndex): Day {
  return Math.max(...days.keys());
}

function contradict(day: Day, indexes: readonly FileIndex[]): boolean {
  const hashes = new Set(indexes.map(({ legacy }) => legacy.hashes.get(day)));
  return (
    hashes.size > 1 ||
    indexes.some(({ legacy }) => legacy.contradicted.has(day))
  );
}
