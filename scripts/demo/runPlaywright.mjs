import { findChromium } from '../probe/chromium.mjs';
import { findFreePort } from '../probe/freePort.mjs';
import { execute } from '../run/execute.mjs';
import { buildApp } from './appBuild.mjs';

/** The day it always is for Playwright, so that pictures and figures stay the same. */
const TODAY = '2026-11-18';

/** Runs one of the projects of playwright.config.ts against the built app, served by the real backend. */
export async function runPlaywright(project, args, env) {
  const CHROMIUM_PATH = findChromium(env);
  await buildApp(env);
  const port = String(await findFreePort());
  return execute('playwright', ['test', `--project=${project}`, ...args], {
    env: {
      ...env,
      CHROMIUM_PATH,
      // One address for both: the backend serves the app.
      APP_PORT: port,
      BACKEND_PORT: port,
      APP_CONFIG_githubSimulator_today: TODAY,
    },
  });
}
