import { execute } from '../run/execute.mjs';

export async function run({ args, env }) {
  return execute('backstage-cli', ['repo', 'lint', ...args], { env });
}
