import { execute } from '../run/execute.mjs';
import { prepareBuiltApp } from './builtApp.mjs';

/** Runs one of the projects of playwright.config.ts against the built app, served by the real backend. */
export async function runPlaywright(project, args, env) {
  return execute('playwright', ['test', `--project=${project}`, ...args], {
    env: await prepareBuiltApp(env),
  });
}
