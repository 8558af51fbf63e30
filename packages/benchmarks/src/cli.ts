import { toError } from '@backstage/errors';
import { measureIngest } from './ingest/measureIngest';
import { measurePage } from './page/measurePage';
import { printFigures } from './printFigures';
import { measureQueries } from './query/measureQueries';
import { readOptions } from './readOptions';
import { runSoak } from './soak/runSoak';

async function run(args: string[]): Promise<boolean> {
  const options = readOptions(args);
  switch (options.command) {
    case 'ingest':
      return printFigures(measureIngest(options), options);
    case 'query':
      return printFigures(measureQueries(options), options);
    case 'page':
      return printFigures(measurePage(options), options);
    default:
      return runSoak(options);
  }
}

run(process.argv.slice(2)).then(
  well => process.exit(well ? 0 : 1),
  error => {
    console.error(
      error instanceof RangeError ? error.message : toError(error).stack,
    );
    process.exit(1);
  },
);
