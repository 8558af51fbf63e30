import { mockServices } from '@backstage/backend-test-utils';
import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { aliasOf, pseudonymOf } from '../../people/pseudonyms';
import { DatabaseAdoptionStore } from '../DatabaseAdoptionStore';
import { dumpTables } from '../../testing/dumpTables';
import { peopleDay } from '../../testing/peopleDay';
import { StoreFixture } from '../../testing/StoreFixture';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');
const pseudonymKey = 'only-for-tests-and-long-enough-32';
const named: PeopleSettings = { people: 'named' };
const namedAgain: PeopleSettings = { people: 'named', pseudonymKey };
const pseudonymous: PeopleSettings = { people: 'pseudonymous', pseudonymKey };
const aggregate: PeopleSettings = { people: 'aggregate', pseudonymKey };

const someDay = {
  day,
  memberships: [{ userId: 9_000_001, login: 'avery-dev', teamId: 551 }],
  users: [
    { userId: 9_000_001, login: 'avery-dev' },
    { userId: 9_000_002, login: 'blake-dev' },
  ],
};

async function peopleOf(db: Knex) {
  return db('subjects')
    .where('kind', 'user')
    .orderBy('id')
    .select('id', 'github_id', 'name');
}

function maskOf(userId: number) {
  return pseudonymOf(pseudonymKey, 'github.com', String(userId));
}

describe.each(databases.eachSupportedId())('adoptPeoplePolicy, %p', id => {
  let db: Knex;

  beforeEach(async () => {
    db = await databases.init(id);
  });

  /** Starts the plugin anew with other settings, and returns what it logged. */
  async function start(settings: PeopleSettings) {
    const logger = mockServices.logger.mock();
    const clock = { now: () => startOfDay(day), sleep: async () => {} };
    const fixture = await StoreFixture.create(db, { settings, logger, clock });
    return { ...fixture, log: logger.info.mock.calls.map(([text]) => text) };
  }

  it('puts pseudonyms in the place of names, and leaves everything else as it was', async () => {
    const { writePeople, scope } = await start(named);
    await writePeople(someDay);
    await db('raw_reports').insert({
      scope_id: scope.id,
      report: 'users',
      day,
      body: Buffer.from('avery-dev'),
      fetched_at: 1,
    });
    const before = await dumpTables(db);
    const ids = (await peopleOf(db)).map(person => person.id);

    const { log } = await start(pseudonymous);
    const after = await dumpTables(db);
    await expect(peopleOf(db)).resolves.toEqual([
      {
        id: ids[0],
        github_id: maskOf(9_000_001),
        name: aliasOf(pseudonymKey, 'github.com', 'avery-dev'),
      },
      {
        id: ids[1],
        github_id: maskOf(9_000_002),
        name: aliasOf(pseudonymKey, 'github.com', 'blake-dev'),
      },
    ]);
    expect({ ...after, subjects: [] }).toEqual({ ...before, subjects: [] });
    await expect(db('raw_reports').select()).resolves.toEqual([]);
    expect(log).toEqual([
      "People are kept as 'pseudonymous' from now on, no longer as 'named'. 2 ids and logins gave way to pseudonyms, and 1 archived reports were deleted.",
    ]);
    expect(JSON.stringify(after)).not.toMatch(/avery|blake|900000/);
  });

  it('recognises everybody after a switch, so that writing the day again changes nothing', async () => {
    await (await start(named)).writePeople(someDay);
    const { writePeople } = await start(pseudonymous);
    const before = await dumpTables(db);
    await writePeople(someDay);
    await expect(dumpTables(db)).resolves.toEqual(before);
  });

  it('keeps no aliases in aggregate', async () => {
    await (await start(pseudonymous)).writePeople(someDay);
    const { log } = await start(aggregate);
    const people = await peopleOf(db);
    expect(people.map(({ name }) => name)).toEqual(['', '']);
    expect(people[0].github_id).toBe(maskOf(9_000_001));
    expect(log[1]).toBe('Deleted what may not stay: nothing.');
  });

  it('keeps nobody in aggregate who was not active or in a team lately, and all sums', async () => {
    const { writePeople, store, scope } = await start(named);
    await writePeople({ ...someDay, day: day - 56 });
    await writePeople({ ...someDay, day: day - 57, users: someDay.users });
    await writePeople({ day: day - 55, users: [someDay.users[0]] });
    await store.refreshWindows({ scopeId: scope.id });
    const before = await dumpTables(db);
    const { log } = await start(aggregate);
    const after = await dumpTables(db);
    await expect(
      db('people_days').orderBy('day').pluck('day'),
    ).resolves.toEqual([day - 56, day - 56, day - 55]);
    for (const table of ['activity_days', 'active_days'] as const) {
      expect(after[table]).toEqual(before[table]);
    }
    expect(log[1]).toBe(
      'Deleted what may not stay: 1 days of people_days, 1 days of memberships.',
    );
  });

  it('gives names back to those of whom a report tells, and makes nobody two', async () => {
    await (await start(pseudonymous)).writePeople(someDay);
    const before = await peopleOf(db);
    const { writePeople, log } = await start(namedAgain);
    expect(log[0]).toContain('gets a name again with the next report');
    await writePeople({ ...someDay, day: day + 1, users: [someDay.users[0]] });
    await expect(peopleOf(db)).resolves.toEqual([
      { id: before[0].id, github_id: '9000001', name: 'avery-dev' },
      before[1],
    ]);
  });

  it('refuses another key, and to go without, as long as anybody has a pseudonym', async () => {
    await (await start(pseudonymous)).writePeople(someDay);
    const other = 'another-key-that-is-long-enough-too';
    const before = await dumpTables(db);
    await expect(
      start({ people: 'pseudonymous', pseudonymKey: other }),
    ).rejects.toThrow(
      'copilotAdoption.pseudonymKey: is another key than the one',
    );
    await expect(start(named)).rejects.toThrow(
      'copilotAdoption.pseudonymKey: is missing, but there are people',
    );
    await expect(dumpTables(db)).resolves.toEqual(before);

    await db('subjects').where('kind', 'user').delete();
    await expect(start(named)).resolves.toBeDefined();
    await expect(
      start({ people: 'aggregate', pseudonymKey: other }),
    ).resolves.toBeDefined();
  });

  it('says nothing, and changes nothing, at an ordinary start', async () => {
    await start(pseudonymous);
    const before = await db('people_policy').select();
    const { log } = await start(pseudonymous);
    expect(log).toEqual([]);
    await expect(db('people_policy').select()).resolves.toEqual(before);
  });

  it('leaves the switch to the backend where a command has another configuration', async () => {
    const { store } = await start(named);
    const before = await db('people_policy').select();
    await expect(
      store.adoptPeoplePolicy({ maySwitch: false }),
    ).resolves.toBeUndefined();
    const command = await DatabaseAdoptionStore.create({
      database: { getClient: async () => db },
      clock: { now: () => 1, sleep: async () => {} },
      logger: mockServices.logger.mock(),
      settings: pseudonymous,
    });
    await expect(
      command.adoptPeoplePolicy({ maySwitch: false }),
    ).rejects.toThrow(
      "copilotAdoption.people: is 'pseudonymous', and the database keeps people as 'named'",
    );
    await expect(db('people_policy').select()).resolves.toEqual(before);
  });

  it('lets no process write that was started with other settings', async () => {
    const old = await start(named);
    const guard = await old.store.guardPeople('github.com');
    await start(pseudonymous);
    // Begun before the switch …
    await expect(old.writePeople({ ...someDay, guard })).rejects.toThrow(
      "People are kept as 'pseudonymous' in the database and as 'named'",
    );
    // … and about to be written.
    const claim = await old.claim(['users'], day);
    await expect(
      old.store.writePeople({
        ...claim,
        people: peopleDay({ ...someDay, guard }),
        keepPeopleBreakdowns: true,
        isLaterKept: true,
      }),
    ).resolves.toBe('superseded');
    await expect(peopleOf(db)).resolves.toEqual([]);
  });
});
