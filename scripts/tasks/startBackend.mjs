import { join } from 'node:path';
import { backendCommand, backendFolder } from '../demo/backendCommand.mjs';
import { prepareDemo } from '../demo/prepareDemo.mjs';
import { execute } from '../run/execute.mjs';
import { root } from '../run/paths.mjs';

/** Runs only the backend, its log on this terminal. */
export async function run({ args, env }) {
  const demo = await prepareDemo(args, env, { withApp: false });
  const [command, commandArguments] = backendCommand(demo);
  return execute(command, commandArguments, {
    cwd: join(root, backendFolder),
    env: { NODE_ENV: 'development', ...demo.env },
  });
}
