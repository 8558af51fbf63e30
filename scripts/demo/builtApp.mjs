import { findChromium } from '../probe/chromium.mjs';
import { findFreePort } from '../probe/freePort.mjs';
import { buildApp } from './appBuild.mjs';

/** The day it always is for Playwright, so that pictures and figures stay the same. */
const TODAY = '2026-11-18';

/** Builds the example app and answers the environment in which playwright.config.ts serves it to the system's Chromium. */
export async function prepareBuiltApp(env) {
  const CHROMIUM_PATH = findChromium(env);
  await buildApp(env);
  const port = String(await findFreePort());
  return {
    ...env,
    CHROMIUM_PATH,
    // One address for both: the backend serves the app.
    APP_PORT: port,
    BACKEND_PORT: port,
    APP_CONFIG_githubSimulator_today: TODAY,
  };
}
