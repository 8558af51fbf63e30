import { prepareBuiltApp } from '../demo/builtApp.mjs';
import { findPostgres, POSTGRES_VARIABLE } from '../probe/postgres.mjs';
import { execute } from '../run/execute.mjs';

/** Measures ingestion, answers and the page, and torments the ingestion: npm run bench -- ingest|query|page|soak [options]. */
export async function run({ args, env }) {
  return execute(
    'node',
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'packages/benchmarks/src/cli.ts',
      ...args,
    ],
    {
      env:
        args[0] === 'page'
          ? await prepareBuiltApp(env)
          : await withPostgres(env),
    },
  );
}

async function withPostgres(env) {
  const postgres = await findPostgres(env);
  return {
    ...env,
    ...(postgres && { [POSTGRES_VARIABLE]: postgres.connection }),
  };
}
