import { execute } from '../run/execute.mjs';
import { run as typeCheck } from './typeCheck.mjs';

/** Builds every package. */
export async function run({ args, env }) {
  const failed = await typeCheck({ args: [], env });
  return (
    failed ||
    execute('backstage-cli', ['repo', 'build', '--all', ...args], { env })
  );
}
