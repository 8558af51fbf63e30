import { runTool } from '../run/runTool.mjs';

/** Reads the archived reports once more: npm run replay -- --from 2026-01-01. */
export async function run(call) {
  return runTool('replay', call);
}
