import { join } from 'node:path';
import { parseConfigOptions } from '../demo/demoOptions.mjs';
import { execute } from '../run/execute.mjs';
import { root } from '../run/paths.mjs';

/** Runs the sync alone: npm run sync-worker -- [--once] --config examples/config/postgres.yaml. */
export async function run({ args, env }) {
  const { configArguments, rest } = parseConfigOptions(args);
  return execute(
    'node',
    [
      '--enable-source-maps',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      ...configArguments,
      ...rest,
    ],
    {
      cwd: join(root, 'packages/sync-worker'),
      env: { NODE_ENV: 'development', ...env },
    },
  );
}
