import { runTool } from '../run/runTool.mjs';

/** Deletes a scope that is no longer configured: npm run purge -- --scope organization:octo-labs [--yes]. */
export async function run(call) {
  return runTool('purge', call);
}
