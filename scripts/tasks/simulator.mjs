import { execute } from '../run/execute.mjs';

/** Runs the simulated GitHub alone: npm run simulator -- --port N --seed N --scenario NAME. */
export async function run({ args, env }) {
  return execute(
    'node',
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'packages/github-simulator/src/cli.ts',
      ...args,
    ],
    { env },
  );
}
