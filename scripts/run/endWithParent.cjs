const { isMainThread } = require('node:worker_threads');

// Required into every Node program of this repository's tasks (by NODE_OPTIONS; CommonJS, because --import
// would change how their entry points load). A killed parent cannot pass its end on, and a server left
// behind would keep its port; so each program watches its own parent.
const INTERVAL_MILLISECONDS = 1000;

if (isMainThread) {
  const parent = process.ppid;
  const end = () => process.exit(1);
  setInterval(
    () => process.ppid !== parent && end(),
    INTERVAL_MILLISECONDS,
  ).unref();
  // A program that logs its failures to log would otherwise do nothing else any more.
  process.stdout.on('error', end);
  process.stderr.on('error', end);
}
