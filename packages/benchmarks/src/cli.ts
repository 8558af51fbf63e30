import { toError } from '@backstage/errors';
import { bench } from './ingest/bench';
import { readOptions } from './readOptions';
import { runSoak } from './soak/runSoak';

async function run(args: string[]): Promise<boolean> {
  const options = readOptions(args);
  return options.command === 'ingest' ? bench(options) : runSoak(options);
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
