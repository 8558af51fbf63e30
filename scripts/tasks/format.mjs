import { execute } from '../run/execute.mjs';

export async function run({ env }) {
  return execute('prettier', ['--write', '.'], { env });
}
