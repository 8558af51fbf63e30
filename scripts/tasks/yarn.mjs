import { execute } from '../run/execute.mjs';
import { yarnEnvironment } from '../setup/yarnEnvironment.mjs';

// Yarn is what one calls when the packages do not fit the lock file.
export const needs = 'toolchain';

/** Runs the repository's own Yarn: node scripts/task.mjs yarn add luxon. */
export async function run({ args, env }) {
  return execute('yarn', args, { env: await yarnEnvironment(env) });
}
