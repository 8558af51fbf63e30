import knexFactory, { Knex } from 'knex';
import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '../../store/applyMigrations';
import { connectPostgres } from './connectPostgres';
import { fingerprintPostgres } from './fingerprintPostgres';
import { passSupply, TestDatabaseSupply } from './TestDatabaseSupply';

/** Migrates one database of each engine before the tests, for all of them to begin with. */
export default async function prepareDatabases() {
  const server =
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
  passSupply({
    sqliteImage: await prepareSqlite(),
    postgres: server ? await preparePostgres(server) : undefined,
  });
}

async function prepareSqlite(): Promise<string> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  const image = await migrated(knex, async () => {
    const connection = await knex.client.acquireConnection();
    const bytes: Buffer = connection.serialize();
    await knex.client.releaseConnection(connection);
    return bytes;
  });
  const folder = await mkdtemp(join(tmpdir(), 'copilot-adoption-test-'));
  const file = join(folder, 'migrated.sqlite');
  await writeFile(file, image);
  return file;
}

async function preparePostgres(
  server: string,
): Promise<TestDatabaseSupply['postgres']> {
  const template = `copilot_adoption_test_${randomBytes(6).toString('hex')}`;
  const admin = connectPostgres(server, 'postgres');
  try {
    await admin.raw('create database ??', [template]);
  } finally {
    await admin.destroy();
  }
  const knex = connectPostgres(server, template);
  const fingerprint = await migrated(knex, () => fingerprintPostgres(knex));
  return { server, template, fingerprint };
}

async function migrated<Answer>(
  knex: Knex,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    await applyMigrations(knex);
    return await ask();
  } finally {
    await knex.destroy();
  }
}
