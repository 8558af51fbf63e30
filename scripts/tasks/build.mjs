import { noteAppBuild } from '../demo/appBuild.mjs';
import { execute } from '../run/execute.mjs';
import { run as typeCheck } from './typeCheck.mjs';

/** Builds every package. */
export async function run({ args, env }) {
  const failed = await typeCheck({ args: [], env });
  const build = () =>
    execute('backstage-cli', ['repo', 'build', '--all', ...args], { env });
  // Arguments may leave the app out.
  return failed || (args.length === 0 ? noteAppBuild(build) : build());
}
