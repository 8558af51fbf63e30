import { Figure, printFigure } from './Figure';
import { IngestOptions, PageOptions, QueryOptions } from './readOptions';

/** Prints figures as they come, and returns whether all keep to their budgets. */
export async function printFigures(
  figures: AsyncIterable<Figure>,
  options: IngestOptions | QueryOptions | PageOptions,
): Promise<boolean> {
  if (!options.json) {
    console.log(`${describe(options)}\n`);
  }
  let well = true;
  for await (const one of figures) {
    printFigure(one, options);
    well &&= one.ok;
  }
  return well;
}

function describe(options: IngestOptions | QueryOptions | PageOptions): string {
  if (options.command === 'page') {
    return 'the example app, built for production, with a year of its company';
  }
  const { engine, users, teams, days } = options;
  return `${engine}, ${users} users, ${teams} teams, ${days} days`;
}
