import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { UserError } from '../run/UserError.mjs';

/** Where the tests of @backstage/backend-test-utils look for a PostgreSQL. */
export const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

const local = 'postgresql://postgres@127.0.0.1:5432/postgres';

/**
 * A PostgreSQL for the tests as `{ connection, version }`: the one that the environment names, else
 * one on this machine that lets everybody in, else undefined.
 */
export async function findPostgres(env = process.env) {
  const named = env[POSTGRES_VARIABLE];
  const version = await askVersion(named ?? local);
  if (named && !version) {
    throw new UserError(
      `${POSTGRES_VARIABLE} is set, but no PostgreSQL answers there. Start it, or unset the variable to test on SQLite alone.`,
    );
  }
  return version && { connection: named ?? local, version };
}

async function askVersion(connectionString) {
  // Looked up from the backend, which declares the driver; there only after set-up.
  const require = createRequire(join(root, 'packages/backend/package.json'));
  const { Client } = require('pg');
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: 3000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version');
    return rows[0].server_version;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}
