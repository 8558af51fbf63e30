import { measures, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { dumpTables } from '../../testing/dumpTables';
import { peopleDay, PeopleOfDay } from '../../testing/peopleDay';
import { someCounters } from '../../testing/someCounters';
import { octoOrg, StoreFixture } from '../../testing/StoreFixture';
import { breakdown, flagBits } from '../../testing/userRecord';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();
const engines = databases.eachSupportedId();

const day = parseDay('2026-11-16');

/** Two teams that share a person, one person in no team, one member who did nothing. */
const ordinaryDay: PeopleOfDay & { day: number } = {
  day,
  memberships: [
    { userId: 1, teamId: 551 },
    { userId: 2, teamId: 551 },
    { userId: 2, teamId: 552 },
    { userId: 4, teamId: 552 },
  ],
  users: [1, 2, 3].map(userId => ({
    userId,
    counters: someCounters({ prompts: userId, lines_added: null }),
    flags: flagBits('engaged', 'chat'),
    phase: userId,
    credits: userId / 2,
    breakdowns: [
      breakdown({ kind: 'ide', ide: 'vscode' }, { prompts: userId }),
      breakdown(
        { kind: 'language_feature', language: 'go', feature: 'agent_edit' },
        { generations: 5_000_000_000 },
      ),
    ],
    measures: [{ name: measures.cliOutputTokens, value: 4_000_000_000 }],
  })),
};

/** A row of a table that belongs to a person or team. */
async function rowsOfSubject(db: Knex, table: string, githubId: number) {
  const column = table.startsWith('people') ? 'user_id' : 'subject_id';
  return db(table)
    .join('subjects', 'subjects.id', `${table}.${column}`)
    .where('subjects.github_id', String(githubId))
    .select(`${table}.*`);
}

describe.each(engines)('writePeople, %p', id => {
  it('keeps people, their teams and what was rolled up', async () => {
    const { db, writePeople } = await openStore();
    await expect(writePeople(ordinaryDay)).resolves.toBe('written');

    const [person] = await rowsOfSubject(db, 'people_days', 2);
    expect(person).toMatchObject({ day, phase: 2, credits: 1, flags: 3 });
    expect(Number(person.prompts)).toBe(2);
    expect(person.lines_added).toBeNull();
    const [team] = await rowsOfSubject(db, 'activity_days', 551);
    expect(team).toMatchObject({
      people: 2,
      chat_people: 2,
      cli_people: 0,
      licensed_members: 2,
      credits: 1.5,
    });
    expect(Number(team.prompts)).toBe(3);
    const breakdowns = await rowsOfSubject(db, 'breakdown_days', 551);
    expect(breakdowns.map(row => Number(row.generations)).sort()).toEqual([
      0, 10_000_000_000, 10_000_000_000,
    ]);
    const [measure] = await rowsOfSubject(db, 'measure_days', 552);
    expect(measure).toMatchObject({
      measure: measures.cliOutputTokens,
      value: 4_000_000_000,
    });
    await expect(db('memberships').select()).resolves.toHaveLength(4);
    await expect(db('people_breakdown_days').select()).resolves.toHaveLength(6);
  });

  it.each([
    ['beyond 32 bits', [2 ** 31, 2 ** 31 + 1], 2 ** 32 + 1],
    ['to the last exact number', [2 ** 52, 2 ** 52 - 1], 2 ** 53 - 1],
  ])('adds people up %s', async (_, prompts, sum) => {
    const { db, writePeople } = await openStore();
    await writePeople({
      day,
      memberships: [
        { userId: 1, teamId: 551 },
        { userId: 2, teamId: 551 },
      ],
      users: prompts.map((value, index) => ({
        userId: index + 1,
        counters: someCounters({ prompts: value }),
        measures: [{ name: measures.cliOutputTokens, value }],
      })),
    });
    const [team] = await rowsOfSubject(db, 'activity_days', 551);
    expect(Number(team.prompts)).toBe(sum);
    const [measure] = await rowsOfSubject(db, 'measure_days', 551);
    expect(measure.value).toBe(sum);
    const [{ total }] = await db('people_days').sum({ total: 'prompts' });
    expect(Number(total)).toBe(sum);
  });

  it('keeps sums that no column has room for at the largest number, and the day', async () => {
    const { db, writePeople } = await openStore();
    const most = Number.MAX_SAFE_INTEGER;
    const users = Array.from({ length: 1030 }, (_, index) => ({
      userId: index + 1,
      counters: someCounters({ prompts: most }),
    }));
    await expect(writePeople({ day, users })).resolves.toBe('written');
    const everyone = await db('activity_days').first('prompts', 'people');
    expect(everyone.people).toBe(1030);
    expect(Number(everyone.prompts)).toBeGreaterThan(2 ** 62);
  });

  it('counts versions for everyone and for teams, and notes them of nobody', async () => {
    const { db, writePeople } = await openStore();
    const versions = ['ide_version.people:vscode/1.139.0'];
    await writePeople({
      ...ordinaryDay,
      users: ordinaryDay.users?.map((user, index) => ({
        ...user,
        measures: [],
        versions: index < 2 ? versions : ['cli_version.people:1.0.88'],
      })),
    });
    const rows = await db('measure_days')
      .join('subjects', 'subjects.id', 'subject_id')
      .orderBy(['kind', 'github_id', 'measure'])
      .select('kind', 'github_id', 'measure', 'value');
    expect(rows.map(row => Object.values(row).join(' '))).toEqual([
      'everyone 0 cli_version.people:1.0.88 1',
      'everyone 0 ide_version.people:vscode/1.139.0 2',
      'team 551 ide_version.people:vscode/1.139.0 2',
      'team 552 ide_version.people:vscode/1.139.0 1',
    ]);
    await expect(db('people_measure_days')).resolves.toEqual([]);
  });

  it('leaves the same database when the same day comes again in another order', async () => {
    const { db, writePeople } = await openStore();
    await writePeople(ordinaryDay);
    const before = await dumpTables(db);
    await writePeople({
      day,
      memberships: [...(ordinaryDay.memberships ?? [])].reverse(),
      users: [...(ordinaryDay.users ?? [])].reverse(),
    });
    await expect(dumpTables(db)).resolves.toEqual(before);
  });

  it('replaces the day whole, and no other', async () => {
    const { db, writePeople } = await openStore();
    await writePeople({ ...ordinaryDay, day: day - 1 });
    const other = await dumpTables(db);
    await writePeople(ordinaryDay);
    await writePeople({ day, users: ordinaryDay.users?.slice(0, 1) });

    const left = async (table: string) => db(table).where({ day });
    await expect(left('memberships')).resolves.toEqual([]);
    await expect(left('people_days')).resolves.toHaveLength(1);
    await expect(left('people_breakdown_days')).resolves.toHaveLength(2);
    await expect(left('activity_days')).resolves.toHaveLength(1);
    await expect(left('breakdown_days')).resolves.toHaveLength(3);
    await expect(left('measure_days')).resolves.toHaveLength(1);
    const after = await dumpTables(db);
    for (const table of ['activity_days', 'breakdown_days'] as const) {
      expect(after[table]).toEqual(expect.arrayContaining(other[table]));
    }
    expect(after.memberships).toEqual(other.memberships);
  });

  it('can do without the breakdowns of single people', async () => {
    const { db, writePeople } = await openStore();
    await writePeople(ordinaryDay);
    await writePeople({ ...ordinaryDay, keepPeopleBreakdowns: false });
    await expect(db('people_breakdown_days').select()).resolves.toEqual([]);
    await expect(
      rowsOfSubject(db, 'breakdown_days', 551),
    ).resolves.toHaveLength(3);
  });

  it('leaves the old day when something goes wrong in the middle', async () => {
    const { db, scope, store, writePeople } = await openStore();
    await writePeople(ordinaryDay);
    const before = await dumpTables(db);
    const broken = {
      day,
      users: [{ userId: 1, measures: [{ name: 'broken', value: NaN }] }],
    };
    await expect(writePeople(broken)).rejects.toHaveProperty(
      'message',
      expect.stringMatching(/null/i),
    );
    await expect(dumpTables(db)).resolves.toEqual(before);
    // The connection is still good, and the day as well.
    await expect(writePeople(ordinaryDay)).resolves.toBe('written');
    await expect(store.readLedger(scope.id)).resolves.toHaveLength(2);
  });

  it('writes nothing where somebody else has taken over one of the days', async () => {
    const fixture = await openStore();
    const { db, store, scope } = fixture;
    await fixture.writePeople(ordinaryDay);
    const { entries } = await fixture.claim(['users', 'user-teams'], day);
    const days = [{ report: 'user-teams', day } as const];
    await store.claimDays({ scopeId: scope.id, days, ticket: 'another run' });
    const before = await dumpTables(db);
    const [{ writes }] = await db('scopes');

    await expect(
      store.writePeople({
        ticket: 'a run',
        entries,
        people: peopleDay({ day, users: [{ userId: 77 }] }),
        keepPeopleBreakdowns: true,
        isLaterKept: true,
      }),
    ).resolves.toBe('superseded');
    await expect(dumpTables(db)).resolves.toEqual(before);
    await expect(db('scopes')).resolves.toEqual([
      expect.objectContaining({ writes }),
    ]);
  });

  it('knows people and teams by their ids, whatever they are called', async () => {
    const { db, writePeople } = await openStore();
    const called = (name: string, on: number) =>
      writePeople({
        day: on,
        memberships: [{ userId: 1, login: name, teamId: 551, teamSlug: name }],
        users: [{ userId: 1, login: name }],
      });
    await called('newer', day);
    await called('older', day - 30);
    const subjects = () =>
      db('subjects')
        .whereIn('kind', ['user', 'team'])
        .select('name', 'first_day', 'last_day');
    const named = (name: string, last: number) =>
      Array(2).fill({ name, first_day: day - 30, last_day: last });
    await expect(subjects()).resolves.toEqual(named('newer', day));
    await called('newest', day + 1);
    await expect(subjects()).resolves.toEqual(named('newest', day + 1));
    // An older day once more, for a store that has read no names yet.
    const fresh = await StoreFixture.create(db);
    await fresh.writePeople({ day: day - 1, users: [{ login: 'old' }] });
    await fresh.writePeople({
      day: day - 2,
      users: [{ userId: 1, login: 'old' }],
    });
    await expect(db('subjects').where('name', 'newest')).resolves.toHaveLength(
      2,
    );
  });

  it('takes a person for first active when active, not when licensed', async () => {
    const { db, writePeople } = await openStore();
    await writePeople({ day, memberships: [{ userId: 1, teamId: 551 }] });
    const ranges = () =>
      db('subjects')
        .whereIn('kind', ['user', 'team'])
        .orderBy('kind')
        .select('first_day', 'last_day');
    await expect(ranges()).resolves.toEqual([
      { first_day: day, last_day: day },
      { first_day: null, last_day: null },
    ]);
    await writePeople({ day: day + 3, users: [{ userId: 1 }] });
    await expect(ranges()).resolves.toEqual([
      { first_day: day, last_day: day },
      { first_day: day + 3, last_day: day + 3 },
    ]);
  });

  it('forgets a first or last day that a correction takes back', async () => {
    const { db, writePeople } = await openStore();
    const seen = async (on: number, ids: number[]) =>
      writePeople({
        day: on,
        users: ids.map(userId => ({ userId })),
        memberships: ids.map(userId => ({ userId, teamId: 500 + userId })),
      });
    await seen(day - 9, [1, 2, 3]);
    await seen(day - 5, [1, 4]);
    await seen(day - 2, [1, 2, 4]);
    await seen(day - 9, [3]);
    await seen(day - 2, [2]);
    await seen(day - 5, [1]);
    const rows = await db('subjects')
      .whereIn('kind', ['user', 'team'])
      .orderBy(['kind', 'github_id'])
      .select('first_day', 'last_day');
    const ranges = [
      { first_day: day - 5, last_day: day - 5 },
      { first_day: day - 2, last_day: day - 2 },
      { first_day: day - 9, last_day: day - 9 },
      { first_day: null, last_day: null },
    ];
    expect(rows).toEqual([...ranges, ...ranges]);
  });

  it('leaves first days alone where later ones may have been pruned', async () => {
    const { db, writePeople } = await openStore();
    await writePeople({ day: day - 90, users: [{ userId: 1 }] });
    await writePeople({ day: day - 80, users: [{ userId: 1 }] });
    await writePeople({ day, users: [{ userId: 1 }] });
    await db('people_days').where('day', '<', day).delete();
    await writePeople({
      day: day - 90,
      users: [{ userId: 2 }],
      isLaterKept: false,
    });
    await expect(
      db('subjects').where({ kind: 'user', github_id: '1' }).first(),
    ).resolves.toMatchObject({ first_day: day - 90, last_day: day });
  });

  it('knows a first day whose rows are pruned where the last one is taken back', async () => {
    const { db, writePeople } = await openStore();
    await writePeople({ day: day - 9, users: [{ userId: 1 }] });
    await writePeople({ day, users: [{ userId: 1 }] });
    await db('people_days')
      .where('day', day - 9)
      .delete();
    await writePeople({ day, users: [{ userId: 2 }] });
    await expect(
      db('subjects').where({ kind: 'user', github_id: '1' }).first(),
    ).resolves.toMatchObject({ first_day: day - 9, last_day: day - 9 });
  });

  it('keeps equal slugs and the same people of two organizations apart', async () => {
    const one = await openStore();
    const other = await StoreFixture.create(one.db, {
      scope: { ...octoOrg, slug: 'other-org' },
    });
    const platform = { userId: 1, teamSlug: 'platform' };
    await one.writePeople({
      day,
      memberships: [{ ...platform, teamId: 551 }],
      users: [{ userId: 1, counters: someCounters({ prompts: 1 }) }],
    });
    await other.writePeople({
      day,
      scopeId: '4001002',
      memberships: [{ ...platform, teamId: 552 }],
      users: [{ userId: 1, counters: someCounters({ prompts: 2 }) }],
    });
    const prompts = async (teamId: number) =>
      (await rowsOfSubject(one.db, 'activity_days', teamId)).map(row =>
        Number(row.prompts),
      );
    await expect(prompts(551)).resolves.toEqual([1]);
    await expect(prompts(552)).resolves.toEqual([2]);
    await expect(one.db('people_days')).resolves.toHaveLength(2);

    await one.writePeople({ day });
    await expect(prompts(551)).resolves.toEqual([]);
    await expect(prompts(552)).resolves.toEqual([2]);
  });

  it('takes days from several processes at once', async () => {
    const one = await openStore();
    const other = await StoreFixture.create(one.db);
    const days = [0, 1, 2, 3, 4].map(age => day - age);
    await Promise.all(
      days.flatMap(on => [
        one.writePeople({ ...ordinaryDay, day: on }),
        other.writePeople({ ...ordinaryDay, day: on }),
      ]),
    );
    const atOnce = await dumpTables(one.db);
    for (const on of days) {
      await other.writePeople({ ...ordinaryDay, day: on });
    }
    await expect(dumpTables(one.db)).resolves.toEqual(atOnce);
    expect(atOnce.people_days).toHaveLength(15);
    expect(atOnce.subjects).toHaveLength(8);
  });

  async function openStore() {
    return StoreFixture.create(await databases.init(id));
  }
});
