import { runPlaywright } from '../demo/runPlaywright.mjs';

/** Runs the end-to-end tests in the system's Chromium. */
export async function run({ args, env }) {
  return runPlaywright('end-to-end', args, env);
}
