import { knex } from 'knex';
import { join } from 'node:path';
import { makeFolder } from './__testUtils__/configFiles';
import { RecordedTerminal } from './__testUtils__/RecordedTerminal';
import { openInstallation } from './openInstallation';

const postgres =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;

const scopes = {
  integrations: { github: [{ host: 'github.com' }] },
  copilotAdoption: { scopes: [{ organization: 'octo-org' }] },
};

describe('openInstallation', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;

  beforeEach(async () => {
    folder = await makeFolder();
  });

  afterEach(() => folder.remove());

  async function open(database: object) {
    const file = await folder.configFile({ ...scopes, backend: { database } });
    return openInstallation({
      files: [file],
      terminal: new RecordedTerminal(),
    });
  }

  it('opens the file that the plugin has for itself', async () => {
    const directory = join(folder.path, 'databases');
    const installation = await open({
      client: 'better-sqlite3',
      connection: { directory },
    });
    await installation.store.registerScopes(installation.settings.scopes);
    await installation.close();

    const db = knex({
      client: 'better-sqlite3',
      useNullAsDefault: true,
      connection: { filename: join(directory, 'copilot-adoption.sqlite') },
    });
    expect(await db('scopes').select('slug')).toEqual([{ slug: 'octo-org' }]);
    await db.destroy();
  });

  it('refuses the memory of another process', async () => {
    await expect(
      open({ client: 'better-sqlite3', connection: ':memory:' }),
    ).rejects.toThrow('in the memory of the backend');
  });

  it('opens the database of the plugin by its prefix, or its schema', async () => {
    if (!postgres) {
      return;
    }
    const prefix = `cli_test_${process.pid}_`;
    const admin = knex({ client: 'pg', connection: postgres });
    try {
      const divided = await open({
        client: 'pg',
        connection: postgres,
        prefix,
      });
      const { rows } = await divided.database.raw('select current_database()');
      await divided.close();
      expect(rows).toEqual([{ current_database: `${prefix}copilot-adoption` }]);

      const shared = await open({
        client: 'pg',
        connection: `${postgres?.replace(
          /\/[^/]*$/,
          '',
        )}/${prefix}copilot-adoption`,
        pluginDivisionMode: 'schema',
      });
      const schema = await shared.database.raw('select current_schema()');
      await shared.close();
      expect(schema.rows).toEqual([{ current_schema: 'copilot-adoption' }]);
    } finally {
      await admin.raw('drop database if exists ??', [
        `${prefix}copilot-adoption`,
      ]);
      await admin.destroy();
    }
  });
});
