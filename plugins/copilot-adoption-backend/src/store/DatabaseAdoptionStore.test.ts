import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import knexFactory, { Knex } from 'knex';
import { octoOrg, StoreFixture } from '../testing/StoreFixture';
import { DatabaseAdoptionStore } from './DatabaseAdoptionStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

function createStore(db: Knex, options: { skip?: boolean } = {}) {
  return DatabaseAdoptionStore.create({
    database: {
      getClient: async () => db,
      migrations: { skip: options.skip },
    },
    clock: { now: () => 1, sleep: async () => {} },
    logger: mockServices.logger.mock(),
    settings: { people: 'named' },
  });
}

describe.each(databases.eachSupportedId())('DatabaseAdoptionStore, %p', id => {
  it('sets up an empty database, by however many processes at once', async () => {
    const db = await databases.init(id);
    const stores = await Promise.all([1, 2, 3].map(() => createStore(db)));
    for (const store of stores) {
      await expect(store.registerScopes([octoOrg])).resolves.toHaveLength(1);
    }
    await expect(db('scopes').pluck('slug')).resolves.toEqual(['octo-org']);
  });

  it('leaves the database alone where Backstage says so', async () => {
    const db = await databases.init(id);
    await createStore(db, { skip: true });
    await expect(db.schema.hasTable('scopes')).resolves.toBe(false);
  });

  it('says how to free a lock that nobody frees', async () => {
    const db = await databases.init(id);
    await createStore(db);
    await db('knex_migrations_lock').update({ is_locked: 1 });
    // Something is left to be done, or nobody would need the lock.
    await db('knex_migrations').where('name', 'like', '%sync%').delete();
    await expect(createStore(db)).rejects.toThrow(
      /locked.*update knex_migrations_lock set is_locked = 0/,
    );
  });

  it('renews statistics', async () => {
    const db = await databases.init(id);
    const { store, writePeople } = await StoreFixture.create(db);
    await writePeople({ day: parseDay('2026-11-16'), users: [{ userId: 1 }] });
    await store.analyze();
    const statistics = id.startsWith('SQLITE')
      ? db('sqlite_stat1').where('tbl', 'people_days')
      : db('pg_stats').where('tablename', 'people_days');
    expect((await statistics).length).toBeGreaterThan(0);
  });
});

describe('a SQLite file', () => {
  const directory = createMockDirectory();

  it('is written ahead of, so that others can read meanwhile', async () => {
    const db = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: directory.resolve('history.sqlite') },
      useNullAsDefault: true,
    });
    await createStore(db);
    await expect(db.raw('pragma journal_mode')).resolves.toEqual([
      { journal_mode: 'wal' },
    ]);
    await expect(db.raw('pragma synchronous')).resolves.toEqual([
      { synchronous: 1 },
    ]);
    await db.destroy();
  });
});
