import { Figure, printFigure } from '../Figure';
import { FigureGroup, IngestOptions } from '../readOptions';
import { measureDay } from './measureDay';
import { measureHistory } from './measureHistory';
import { measureMemory } from './measureMemory';
import { measureNightly } from './measureNightly';

const groups: Record<
  FigureGroup,
  (options: IngestOptions) => AsyncIterable<Figure>
> = {
  // First, while the process is still as small as a backend that has just started.
  memory: measureMemory,
  day: measureDay,
  nightly: measureNightly,
  history: measureHistory,
};

/** Prints figures as they come, and returns whether all keep to their budgets. */
export async function bench(options: IngestOptions): Promise<boolean> {
  const { engine, users, teams, days, only, json } = options;
  if (!json) {
    console.log(`${engine}, ${users} users, ${teams} teams, ${days} days\n`);
  }
  let well = true;
  for (const group of Object.keys(groups) as FigureGroup[]) {
    if (only.includes(group)) {
      for await (const one of groups[group](options)) {
        printFigure(one, options);
        well &&= one.ok;
      }
    }
  }
  return well;
}
