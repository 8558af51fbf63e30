import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { dumpTables } from '../../testing/dumpTables';
import { StoreFixture } from '../../testing/StoreFixture';
import { breakdown } from '../../testing/userRecord';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const today = parseDay('2026-11-20');
const pseudonymKey = 'only-for-tests-and-long-enough-32';
const retention = {
  people: 60,
  peopleBreakdowns: 10,
  memberships: 70,
  seats: 20,
  raw: 0,
  legacy: 300,
};

describe.each(databases.eachSupportedId())('pruneHistory, %p', id => {
  let db: Knex;

  async function open(settings: PeopleSettings = { people: 'named' }) {
    db = await databases.init(id);
    return StoreFixture.create(db, { settings });
  }

  function activeOn(day: number, ...userIds: number[]) {
    return {
      day,
      memberships: [{ userId: 1, teamId: 551 }],
      users: userIds.map(userId => ({
        userId,
        breakdowns: [breakdown({ kind: 'ide', ide: 'vscode' }, { prompts: 1 })],
        measures: [{ name: 'tokens', value: 1 }],
      })),
    };
  }

  async function daysOf(table: string): Promise<number[]> {
    const days = await db(table).distinct('day').orderBy('day').pluck('day');
    return days.map((day: number) => today - day);
  }

  it('deletes what is older than it is kept, by family, and leaves the sums alone', async () => {
    const { writePeople, store, scope } = await open();
    for (const age of [71, 70, 61, 60, 11, 10, 1]) {
      await writePeople(activeOn(today - age, 1, 2));
    }
    await store.refreshWindows({ scopeId: scope.id });
    for (const age of [21, 20]) {
      const seat = { scope_id: scope.id, day: today - age, user_id: 1 };
      await db('seats').insert(seat);
      await db('legacy_days').insert({
        scope_id: scope.id,
        day: today - age - 280,
        surface: 'total',
        editor: '',
        model: '',
        language: '',
        repository: '',
        source: 'file',
      });
      await db('raw_reports').insert({
        scope_id: scope.id,
        report: 'users',
        day: today - age,
        body: Buffer.from(''),
        fetched_at: 1,
      });
    }
    const before = await dumpTables(db);
    await expect(store.prune({ today, retention })).resolves.toEqual({
      'days of people_breakdown_days': expect.any(Number),
      'days of people_days': expect.any(Number),
      'days of people_measure_days': expect.any(Number),
      'days of memberships': expect.any(Number),
      'days of seats': expect.any(Number),
      'days of raw_reports': expect.any(Number),
      'days of legacy_days': expect.any(Number),
      people: 0,
      runs: 0,
    });
    await expect(daysOf('people_breakdown_days')).resolves.toEqual([10, 1]);
    await expect(daysOf('people_days')).resolves.toEqual([60, 11, 10, 1]);
    await expect(daysOf('people_measure_days')).resolves.toEqual([
      60, 11, 10, 1,
    ]);
    await expect(daysOf('memberships')).resolves.toEqual([
      70, 61, 60, 11, 10, 1,
    ]);
    await expect(daysOf('seats')).resolves.toEqual([20]);
    await expect(daysOf('raw_reports')).resolves.toEqual([]);
    await expect(daysOf('legacy_days')).resolves.toEqual([300]);
    const after = await dumpTables(db);
    for (const table of [
      'subjects',
      'activity_days',
      'active_days',
      'breakdown_days',
      'measure_days',
      'report_days',
    ] as const) {
      expect(after[table]).toEqual(before[table]);
    }
    await store.prune({ today, retention });
    await expect(dumpTables(db)).resolves.toEqual(after);
  });

  it('spares the people of a history that is growing', async () => {
    const { writePeople, store, scope } = await open();
    await writePeople(activeOn(today - 100, 1));
    await store.prune({ today, retention, growing: [scope.id] });
    await expect(daysOf('people_breakdown_days')).resolves.toEqual([]);
    await expect(daysOf('people_days')).resolves.toEqual([100]);
    await expect(daysOf('memberships')).resolves.toEqual([100]);
  });

  it('keeps windows as they were counted, when a day comes again whose neighbours are gone', async () => {
    const { writePeople, store, scope } = await open();
    const refresh = () => store.refreshWindows({ scopeId: scope.id });
    for (const age of [80, 75, 70, 20]) {
      await writePeople(activeOn(today - age, age));
    }
    await refresh();
    const before = await dumpTables(db);
    await store.prune({ today, retention });
    await writePeople(activeOn(today - 70, 70));
    await expect(refresh()).resolves.toBeGreaterThan(0);
    const after = await dumpTables(db);
    expect(after.active_days).toEqual(before.active_days);
    expect(after.report_days).toEqual(before.report_days);
  });

  it('takes the names of those of whom nothing is kept, and gives them back to who returns', async () => {
    const { writePeople, store } = await open();
    await writePeople(activeOn(today - 100, 1, 2));
    await writePeople(activeOn(today - 20, 3));
    const names = () =>
      db('subjects').where('kind', 'user').orderBy('id').pluck('name');
    const pruned = await store.prune({ today, retention });
    expect(pruned.people).toBe(1);
    await expect(names()).resolves.toEqual(['person-1', '', 'person-3']);
    await writePeople(activeOn(today - 1, 2));
    await expect(names()).resolves.toEqual([
      'person-1',
      'person-2',
      'person-3',
    ]);
    const [person] = await db('subjects').where('name', 'person-2');
    expect(person.first_day).toBe(today - 100);
  });

  it('lets nobody stay in aggregate, and makes a new entry for who returns', async () => {
    const { writePeople, store } = await open({
      people: 'aggregate',
      pseudonymKey,
    });
    await writePeople(activeOn(today - 57, 1, 2));
    await writePeople(activeOn(today - 56, 3));
    const pruned = await store.prune({ today, retention });
    expect(pruned.people).toBe(1);
    await expect(daysOf('people_days')).resolves.toEqual([56]);
    await expect(daysOf('memberships')).resolves.toEqual([56]);
    await writePeople(activeOn(today - 1, 2));
    const dangling = await db('people_days')
      .whereNotIn('user_id', db('subjects').select('id'))
      .select();
    expect(dangling).toEqual([]);
  });

  it('forgets old runs, and none that is open', async () => {
    const { store } = await open();
    const run = { trigger: 'schedule', counts: '{}' };
    await db('sync_runs').insert([
      { ...run, id: 'old', state: 'succeeded', queued_at: 1 },
      { ...run, id: 'open', state: 'running', queued_at: 1 },
      {
        ...run,
        id: 'new',
        state: 'failed',
        queued_at: startOfDay(today - 89),
      },
    ]);
    await store.prune({ today, retention });
    await expect(db('sync_runs').orderBy('id').pluck('id')).resolves.toEqual([
      'new',
      'open',
    ]);
  });
});
