import { findPostgres, POSTGRES_VARIABLE } from '../probe/postgres.mjs';
import { execute } from '../run/execute.mjs';

/** Measures and torments the ingestion: npm run bench -- ingest|soak [options]. */
export async function run({ args, env }) {
  const postgres = await findPostgres(env);
  return execute(
    'node',
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'packages/benchmarks/src/cli.ts',
      ...args,
    ],
    {
      env: {
        ...env,
        ...(postgres && { [POSTGRES_VARIABLE]: postgres.connection }),
      },
    },
  );
}
