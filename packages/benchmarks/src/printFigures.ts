import { Figure, printFigure } from './Figure';
import { IngestOptions, QueryOptions } from './readOptions';

/** Prints figures as they come, and returns whether all keep to their budgets. */
export async function printFigures(
  figures: AsyncIterable<Figure>,
  options: IngestOptions | QueryOptions,
): Promise<boolean> {
  const { engine, users, teams, days, json } = options;
  if (!json) {
    console.log(`${engine}, ${users} users, ${teams} teams, ${days} days\n`);
  }
  let well = true;
  for await (const one of figures) {
    printFigure(one, options);
    well &&= one.ok;
  }
  return well;
}
