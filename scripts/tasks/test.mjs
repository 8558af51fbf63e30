import { findPostgres, POSTGRES_VARIABLE } from '../probe/postgres.mjs';
import { execute } from '../run/execute.mjs';
import { run as typeCheck } from './typeCheck.mjs';

/**
 * Type-checks, then runs every unit and integration test: on SQLite always, on PostgreSQL too where
 * one answers. With arguments runs only the tests that Jest selects by them.
 */
export async function run({ args, env }) {
  const postgres = await findPostgres(env);
  const databases = postgres
    ? `SQLite and PostgreSQL ${postgres.version}`
    : 'SQLite only, no PostgreSQL answers on 127.0.0.1:5432';
  console.log(`Databases: ${databases}`);

  const selected = args.length > 0;
  const failed =
    (!selected && (await typeCheck({ args: [], env }))) ||
    (!selected && (await testScripts(env))) ||
    (await testPackages(args, {
      ...env,
      BACKSTAGE_TEST_DISABLE_DOCKER: '1',
      ...(postgres && { [POSTGRES_VARIABLE]: postgres.connection }),
    }));
  console.log(`Databases: ${databases}`);
  return failed;
}

async function testScripts(env) {
  return execute(
    'node',
    ['--test', '--test-reporter=spec', 'scripts/**/*.test.mjs'],
    { env },
  );
}

async function testPackages(args, env) {
  return execute(
    'backstage-cli',
    [
      'repo',
      'test',
      '--watchAll=false',
      // A busy machine is slow, not wrong.
      '--testTimeout=30000',
      ...args,
    ],
    { env },
  );
}
