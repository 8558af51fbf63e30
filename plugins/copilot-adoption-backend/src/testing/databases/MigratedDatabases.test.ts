import { Knex } from 'knex';
import { connectPostgres } from './connectPostgres';
import { MigratedDatabases } from './MigratedDatabases';
import { readSupply } from './TestDatabaseSupply';

const databases = MigratedDatabases.create();
const scope = {
  kind: 'organization',
  host: 'github.com',
  slug: 'octo-org',
  title: 'Octo',
  configured: true,
  writes: 0,
};

async function nameOf(db: Knex): Promise<string> {
  const { rows } = await db.raw('select current_database() as name');
  return rows[0].name;
}

describe.each(databases.eachSupportedId())('MigratedDatabases, %p', id => {
  it.each([1, 2])('have nothing in their tables, time %p', async () => {
    const db = await databases.init(id);
    expect(await db('scopes')).toEqual([]);
    expect((await db('calendar')).length).toBeGreaterThan(9000);
    await db('scopes').insert(scope);
    // Numbers begin anew too.
    const [{ id: number }] = await db('scopes').select('id');
    expect(number).toBe(1);
    await db('report_days').insert({
      ...{ scope_id: number, report: 'totals', day: 1, state: 'due' },
    });
  });

  it('are apart while a test needs several', async () => {
    const one = await databases.init(id);
    const other = await databases.init(id);
    await one('scopes').insert(scope);
    expect(await other('scopes')).toEqual([]);
  });
});

(databases.supports('POSTGRES_18') ? describe : describe.skip)(
  'MigratedDatabases, PostgreSQL',
  () => {
    let former: string;

    it('are used again once their connections are destroyed', async () => {
      former = await nameOf(await databases.init('POSTGRES_18'));
      const other = await databases.init('POSTGRES_18');
      const otherName = await nameOf(other);
      expect(otherName).not.toBe(former);
      await other.destroy();
      const again = await databases.init('POSTGRES_18');
      expect(await nameOf(again)).toBe(otherName);
    });

    it('are used again by the next test', async () => {
      const db = await databases.init('POSTGRES_18');
      expect(await nameOf(db)).toBe(former);
      await db.schema.createTable('things', table => table.integer('id'));
    });

    it('are not used again when they were rebuilt', async () => {
      const db = await databases.init('POSTGRES_18');
      expect(await nameOf(db)).not.toBe(former);
      await expect(db.schema.hasTable('things')).resolves.toBe(false);
      former = await nameOf(db);
    });

    it('are not used again while somebody is connected', async () => {
      const visitor = connectPostgres(readSupply().postgres!.server, former);
      await visitor.raw('select 1');
      const db = await databases.init('POSTGRES_18');
      expect(await nameOf(db)).not.toBe(former);
      await visitor.destroy();
    });
  },
);
