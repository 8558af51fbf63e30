import { join } from 'node:path';
import { backendFolder } from '../demo/backendCommand.mjs';
import { parseConfigOptions } from '../demo/demoOptions.mjs';
import { execute } from './execute.mjs';
import { root } from './paths.mjs';

const tool = join(
  root,
  'plugins/copilot-adoption-backend/bin/copilot-adoption',
);

/** Runs one of the plugin's own commands where the example backend runs, with the configuration of `npm start`. */
export async function runTool(name, { args, env }) {
  const { configArguments, rest } = parseConfigOptions(args);
  return execute('node', [tool, name, ...configArguments, ...rest], {
    cwd: join(root, backendFolder),
    env: { ...env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  });
}
