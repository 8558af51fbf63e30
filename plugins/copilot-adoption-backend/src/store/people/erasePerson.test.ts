import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PeopleSettings } from '../../people/PeopleSettings';
import { dumpTables } from '../../testing/dumpTables';
import { peopleDay } from '../../testing/peopleDay';
import { octoOrg, StoreFixture } from '../../testing/StoreFixture';
import { breakdown } from '../../testing/userRecord';
import { peopleTables } from './peopleTables';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');
const pseudonymKey = 'only-for-tests-and-long-enough-32';
const host = 'github.com';
const avery = 9_000_001;

function people(...logins: Record<number, string>[]) {
  const all = Object.entries(Object.assign({}, ...logins)).map(
    ([id, login]) => ({ userId: Number(id), login: String(login) }),
  );
  return {
    day,
    memberships: all.map(person => ({ ...person, teamId: 551 })),
    users: all.map(person => ({
      ...person,
      breakdowns: [breakdown({ kind: 'ide', ide: 'vscode' }, { prompts: 1 })],
      measures: [{ name: 'tokens', value: 1 }],
    })),
  };
}

const both = people({ [avery]: 'Avery-Dev' }, { 9_000_002: 'blake-dev' });

async function rowsOfPeople(db: Knex) {
  const counts = await Promise.all(
    peopleTables.map(table => db(table).count({ rows: '*' })),
  );
  return counts.map(([{ rows }]) => Number(rows));
}

describe.each(databases.eachSupportedId())('erasePerson, %p', id => {
  let db: Knex;

  beforeEach(async () => {
    db = await databases.init(id);
  });

  const open = (settings: PeopleSettings = { people: 'named' }) =>
    StoreFixture.create(db, { settings });

  it.each<PeopleSettings>([
    { people: 'named' },
    { people: 'named', pseudonymKey },
    { people: 'pseudonymous', pseudonymKey },
    { people: 'aggregate', pseudonymKey },
  ])(
    'deletes the person and keeps the sums, and the person stays away, %j',
    async settings => {
      const { store, writePeople } = await open(settings);
      await writePeople(both);
      await db('seats').insert(
        (await db('people_days').select(
          'scope_id',
          'day',
          'user_id',
        )) as object[],
      );
      const before = await dumpTables(db);

      const erasure = await store.erasePerson({ host, person: { id: avery } });
      expect(erasure).toEqual({ scopes: 1, rows: 5, archived: 0 });
      const after = await dumpTables(db);
      for (const table of ['activity_days', 'breakdown_days'] as const) {
        expect(after[table]).toEqual(before[table]);
      }
      await expect(rowsOfPeople(db)).resolves.toEqual([1, 1, 1, 1, 1]);
      await expect(
        db('subjects').where('kind', 'user').pluck('github_id'),
      ).resolves.toHaveLength(1);

      await writePeople(both);
      await expect(rowsOfPeople(db)).resolves.toEqual([1, 1, 1, 1, 1]);
      await expect(db('activity_days').pluck('people')).resolves.toEqual([
        1, 1,
      ]);
      await expect(
        store.erasePerson({ host, person: { id: avery } }),
      ).resolves.toEqual({ scopes: 0, rows: 0, archived: 0 });
      await expect(db('erased_people').select()).resolves.toHaveLength(1);
    },
  );

  it.each<PeopleSettings>([
    { people: 'named' },
    { people: 'pseudonymous', pseudonymKey },
  ])('finds people by login in any spelling, %j', async settings => {
    const { store, writePeople } = await open(settings);
    await writePeople(both);
    const erase = () =>
      store.erasePerson({ host, person: { login: 'avery-DEV' } });
    await expect(erase()).resolves.toMatchObject({ scopes: 1, rows: 4 });
    await expect(erase()).rejects.toThrow('Nobody with the given login');
    // Under another login, too.
    await writePeople(people({ [avery]: 'avery-renamed' }));
    await expect(rowsOfPeople(db)).resolves.toEqual([0, 0, 0, 0, 0]);
  });

  it('takes a freed login for its newest holder', async () => {
    const { store, writePeople } = await open();
    await writePeople(people({ 7: 'avery' }));
    await writePeople({ ...people({ 8: 'avery' }), day: day + 1 });
    await store.erasePerson({ host, person: { login: 'avery' } });
    await expect(
      db('subjects').where('kind', 'user').pluck('github_id'),
    ).resolves.toEqual(['7']);
  });

  it('reaches scopes that are no longer configured, and no other host', async () => {
    const { store, writePeople } = await open();
    await writePeople(both);
    await store.registerScopes([{ ...octoOrg, slug: 'other' }]);
    const elsewhere = { host: 'acme.ghe.com', person: { id: avery } };
    await expect(store.erasePerson(elsewhere)).resolves.toMatchObject({
      scopes: 0,
    });
    await expect(
      store.erasePerson({ host, person: { id: avery } }),
    ).resolves.toMatchObject({ scopes: 1, rows: 4 });
  });

  it('leaves a tombstone that no plain hash leads to', async () => {
    const { store } = await open();
    await store.erasePerson({ host, person: { id: avery } });
    const stored = JSON.stringify([
      await db('erased_people').select(),
      await dumpTables(db),
    ]);
    for (const text of [`${avery}`, `${host}${avery}`, 'avery-dev']) {
      for (const algorithm of ['sha256', 'sha1', 'md5']) {
        const hash = createHash(algorithm).update(text).digest('hex');
        expect(stored).not.toContain(hash.slice(0, 16));
      }
    }
    expect(stored).not.toContain(String(avery));
  });

  it('keeps people away whom it knew under a pseudonym, after the switch to names', async () => {
    const { store, writePeople } = await open({
      people: 'pseudonymous',
      pseudonymKey,
    });
    await writePeople(both);
    await store.erasePerson({ host, person: { login: 'avery-dev' } });
    const named = await open({ people: 'named', pseudonymKey });
    await named.writePeople(both);
    await expect(
      db('subjects').where('kind', 'user').pluck('name'),
    ).resolves.toEqual(['blake-dev']);
    await expect(open()).rejects.toThrow('pseudonymKey: is missing');
  });

  it('keeps people away whom it knew by name, after the switch to pseudonyms', async () => {
    const { store, writePeople } = await open();
    await writePeople(both);
    await store.erasePerson({ host, person: { login: 'avery-dev' } });
    const masked = await open({ people: 'pseudonymous', pseudonymKey });
    await masked.writePeople(both);
    await expect(db('people_days').select()).resolves.toHaveLength(1);
  });

  it('takes the person out of archived reports', async () => {
    const { store, writePeople, scope } = await open();
    await writePeople(both);
    const line = (userId: number) => JSON.stringify({ user_id: userId });
    const bodies = {
      users: `${line(avery)}\n${line(9_000_002)}\n`,
      totals: '{"day":"2026-11-16"}\n',
      'user-teams': 'cut off',
    };
    for (const [report, text] of Object.entries(bodies)) {
      const key = { scope_id: scope.id, report, day };
      await db('raw_reports').insert({
        ...key,
        body: gzipSync(text),
        fetched_at: 1,
      });
    }
    await expect(
      store.erasePerson({ host, person: { id: avery } }),
    ).resolves.toMatchObject({ archived: 2 });
    const left = await db('raw_reports').orderBy('report');
    expect(
      left.map(row => [row.report, gunzipSync(row.body).toString()]),
    ).toEqual([
      ['totals', bodies.totals],
      ['users', `${line(9_000_002)}\n`],
    ]);
  });

  it('refuses a day that was read before the erasure', async () => {
    const { store, claim, writePeople } = await open();
    await writePeople(both);
    const guard = await store.guardPeople(host);
    await store.erasePerson({ host, person: { id: avery } });
    const { ticket, entries } = await claim(['users'], day);
    await expect(
      store.writePeople({
        ticket,
        entries,
        people: peopleDay({ ...both, guard }),
        keepPeopleBreakdowns: true,
        isLaterKept: true,
      }),
    ).resolves.toBe('superseded');
    await expect(rowsOfPeople(db)).resolves.toEqual([1, 1, 1, 1, 0]);
  });

  it('knows all tables that name people', async () => {
    await open();
    const tables = await namesOfTables(db);
    const naming: string[] = [];
    for (const table of tables) {
      if (await db.schema.hasColumn(table, 'user_id')) {
        naming.push(table);
      }
    }
    expect(naming.sort()).toEqual([...peopleTables].sort());
  });
});

async function namesOfTables(db: Knex): Promise<string[]> {
  return db.client.config.client.includes('pg')
    ? db('pg_tables').where('schemaname', 'public').pluck('tablename')
    : db('sqlite_master').where('type', 'table').pluck('name');
}
