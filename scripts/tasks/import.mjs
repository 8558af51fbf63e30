import { runTool } from '../run/runTool.mjs';

/** Imports stored reports: npm run import -- --scope organization:octo-org FILE|FOLDER… */
export async function run(call) {
  return runTool('import', call);
}
