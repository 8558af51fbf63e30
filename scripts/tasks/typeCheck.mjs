import { execute } from '../run/execute.mjs';

/** Checks the whole repository; the declarations it writes are what the packages' builds start from. */
export async function run({ args, env }) {
  return execute('tsc', args, { env });
}
