// Runs one of the repository's tasks: node scripts/task.mjs <task> [arguments].
// Only this file has to parse on an old Node; everything else is loaded after the check.
const OLDEST_NODE = 18;

const [name, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old to set this project up. Install Node 22 (or at least ' +
      OLDEST_NODE +
      ', then the rest is fetched for you) and run the command again.',
  );
  process.exit(1);
}

import('./run/dispatch.mjs').then(({ dispatch }) => dispatch(name, args));
