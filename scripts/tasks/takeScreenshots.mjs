import { runPlaywright } from '../demo/runPlaywright.mjs';

/** Takes the pictures in docs/images. */
export async function run({ args, env }) {
  return runPlaywright('screenshots', args, env);
}
