import { setUp } from '../setup/setUp.mjs';
import { UserError } from './UserError.mjs';

const tasks = {
  'set-up': () => import('../tasks/setUp.mjs'),
  start: () => import('../tasks/start.mjs'),
  'start:backend': () => import('../tasks/startBackend.mjs'),
  test: () => import('../tasks/test.mjs'),
  'test:e2e': () => import('../tasks/testEndToEnd.mjs'),
  screenshots: () => import('../tasks/takeScreenshots.mjs'),
  import: () => import('../tasks/import.mjs'),
  purge: () => import('../tasks/purge.mjs'),
  replay: () => import('../tasks/replay.mjs'),
  'sync-worker': () => import('../tasks/syncWorker.mjs'),
  simulator: () => import('../tasks/simulator.mjs'),
  bench: () => import('../tasks/bench.mjs'),
  build: () => import('../tasks/build.mjs'),
  clean: () => import('../tasks/clean.mjs'),
  yarn: () => import('../tasks/yarn.mjs'),
  tsc: () => import('../tasks/typeCheck.mjs'),
  'release:dry': () => import('../tasks/releaseDry.mjs'),
  'try-install': () => import('../tasks/tryInstall.mjs'),
  'api-reports': () => import('../tasks/apiReports.mjs'),
  lint: () => import('../tasks/lint.mjs'),
  'format:check': () => import('../tasks/checkFormat.mjs'),
  format: () => import('../tasks/format.mjs'),
};

/** Sets the repository up where needed and runs a task; its exit code becomes ours. */
export async function dispatch(name, args) {
  try {
    if (!Object.hasOwn(tasks, name)) {
      throw new UserError(
        `There is no task "${name}". Tasks: ${Object.keys(tasks).join(', ')}.`,
      );
    }
    const task = await tasks[name]();
    const env = await environmentFor(task.needs);
    process.exitCode = await task.run({ args, env });
  } catch (error) {
    // What the reader can put right is told without a stack.
    console.error(
      error instanceof UserError ? `\n${error.message}` : error?.stack ?? error,
    );
    process.exitCode = 1;
  }
}

async function environmentFor(needs = 'packages') {
  return needs === 'nothing'
    ? process.env
    : setUp({ withPackages: needs === 'packages' });
}
