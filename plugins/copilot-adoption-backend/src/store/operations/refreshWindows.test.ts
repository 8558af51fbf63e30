import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { dumpTables } from '../../testing/dumpTables';
import { StoreFixture } from '../../testing/StoreFixture';
import { flagBits } from '../../testing/userRecord';
import { ActiveWindows } from '../windows/ActiveWindows';
import { refreshDay } from './refreshDay';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');

/** Rows of `active_days` by day, for everyone or for the team. */
async function windowsOf(db: Knex, kind: 'everyone' | 'team' = 'everyone') {
  const rows = await db('active_days')
    .join('subjects', 'subjects.id', 'subject_id')
    .where('kind', kind)
    .orderBy('day')
    .select('active_days.*');
  return rows.map(row => [row.day, row.weekly_people, row.monthly_people]);
}

function activeOn(on: number, ...userIds: number[]) {
  return { day: on, users: userIds.map(userId => ({ userId })) };
}

describe.each(databases.eachSupportedId())('refreshWindows, %p', id => {
  it('counts distinct people of 7 and of 28 days', async () => {
    const { db, writePeople, refresh } = await openStore();
    await writePeople(activeOn(day, 1, 2));
    await writePeople(activeOn(day + 6, 2, 3));
    await writePeople(activeOn(day + 7, 4));
    await writePeople(activeOn(day + 28, 5));
    await expect(refresh()).resolves.toBe(4);
    await expect(windowsOf(db)).resolves.toEqual([
      [day, 2, 2],
      [day + 6, 3, 3],
      [day + 7, 3, 4],
      [day + 28, 1, 4],
    ]);
    await expect(refresh()).resolves.toBe(0);
  });

  it('recomputes what a late or changed day moves, and nothing else', async () => {
    const { db, writePeople, refresh } = await openStore();
    for (const age of [-40, -5, 0, 27, 28]) {
      await writePeople(activeOn(day + age, 1));
    }
    await refresh();
    await writePeople(activeOn(day, 2, 3));
    await expect(
      db('report_days')
        .where('windows_stale', true)
        .orderBy('day')
        .pluck('day'),
    ).resolves.toEqual([day, day + 27]);
    await expect(refresh()).resolves.toBe(2);
    await expect(windowsOf(db)).resolves.toEqual([
      [day - 40, 1, 1],
      [day - 5, 1, 1],
      [day, 3, 3],
      [day + 27, 1, 3],
      [day + 28, 1, 1],
    ]);
  });

  it('counts members by the days on which they were members', async () => {
    const { db, writePeople, refresh } = await openStore();
    const team = (...userIds: number[]) =>
      userIds.map(userId => ({ userId, teamId: 551 }));
    await writePeople({ ...activeOn(day, 1, 2), memberships: team(1) });
    await writePeople({ ...activeOn(day + 1, 1, 2), memberships: team(2) });
    // Nobody of the team is active, then GitHub leaves it out, and at last it is forgotten.
    await writePeople({ ...activeOn(day + 2, 1), memberships: team(2) });
    await writePeople(activeOn(day + 3, 1));
    await writePeople(activeOn(day + 20, 1));
    await writePeople(activeOn(day + 40, 1));
    await refresh();
    await expect(windowsOf(db, 'team')).resolves.toEqual([
      [day, 1, 1],
      [day + 1, 2, 2],
      [day + 2, 2, 2],
      [day + 3, 2, 2],
      [day + 20, 0, 2],
    ]);
  });

  it('counts by flag where a day of the window knows the flag', async () => {
    const { db, writePeople, refresh } = await openStore();
    await writePeople({
      day,
      users: [
        {
          userId: 1,
          flags: flagBits('cli'),
          knownFlags: flagBits('cli', 'agent'),
        },
      ],
    });
    await writePeople({
      day: day + 7,
      users: [{ userId: 1, flags: 0, knownFlags: flagBits('cli') }],
    });
    await refresh();
    await expect(db('active_days').orderBy('day')).resolves.toMatchObject([
      {
        weekly_cli_people: 1,
        monthly_cli_people: 1,
        weekly_agent_people: 0,
        weekly_chat_people: null,
      },
      {
        weekly_people: 1,
        weekly_cli_people: 0,
        monthly_cli_people: 1,
        weekly_agent_people: null,
        monthly_agent_people: 0,
      },
    ]);
  });

  it('counts the month on its newest held day', async () => {
    const { db, writePeople, refresh } = await openStore();
    const first = parseDay('2026-10-01');
    const months = () => db('active_days').orderBy('day').pluck('month_people');
    await writePeople(activeOn(first, 1));
    await writePeople(activeOn(first - 1, 2));
    await refresh();
    await expect(months()).resolves.toEqual([1, 1]);
    await writePeople(activeOn(first + 30, 3));
    await refresh();
    await expect(months()).resolves.toEqual([1, null, 2]);
    // More than 28 days before the day that counts it.
    await writePeople(activeOn(first, 1, 4));
    await refresh();
    await expect(months()).resolves.toEqual([1, null, 3]);
  });

  it('gives a day on which nobody was active its windows', async () => {
    const { db, store, claim, writePeople, refresh } = await openStore();
    await writePeople(activeOn(day, 1));
    await refresh();
    const { ticket, entries } = await claim(['users'], day + 1, {
      state: 'empty',
    });
    await store.settleDay({ ticket, entries });
    await expect(refresh()).resolves.toBe(1);
    await expect(windowsOf(db)).resolves.toEqual([
      [day, 1, 1],
      [day + 1, 1, 1],
    ]);
  });

  it('has no windows for days that are not held', async () => {
    const { db, store, claim, writePeople, refresh } = await openStore();
    const { ticket, entries } = await claim(['users'], day + 1, {
      state: 'waiting',
    });
    await store.settleDay({ ticket, entries });
    await writePeople(activeOn(day, 1));
    await refresh();
    await expect(windowsOf(db)).resolves.toEqual([[day, 1, 1]]);
    await expect(
      db('report_days').where('windows_stale', true),
    ).resolves.toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    const { db, scope, store, writePeople, refresh } = await openStore();
    for (const age of [0, 1, 2]) {
      await writePeople(activeOn(day + age, age));
    }
    const stop = new AbortController();
    db.on('query-response', (_, { sql }: { sql: string }) => {
      // Whatever comes first of the second day.
      if (sql.includes('windows_stale') && sql.startsWith('update')) {
        stop.abort(new Error('Stopped'));
      }
    });
    await expect(
      store.refreshWindows({ scopeId: scope.id, signal: stop.signal }),
    ).rejects.toThrow('Stopped');
    await expect(windowsOf(db)).resolves.toEqual([[day, 1, 1]]);
    await expect(refresh()).resolves.toBe(2);
    await expect(windowsOf(db)).resolves.toEqual([
      [day, 1, 1],
      [day + 1, 2, 2],
      [day + 2, 3, 3],
    ]);
  });

  it('takes no day for done that somebody changes meanwhile', async () => {
    const one = await openStore();
    const other = await openStore(one.db);
    const days = Array.from({ length: 12 }, (_, age) => day - age);
    for (const on of days) {
      await one.writePeople(activeOn(on, 1));
    }
    await Promise.all([
      one.refresh(),
      other.refresh(),
      ...days.map(on => other.writePeople(activeOn(on, 1, on))),
    ]);
    await one.refresh();
    const { active_days } = await dumpTables(one.db);

    await one.db('active_days').delete();
    await one.db('report_days').update({ windows_stale: true });
    await one.refresh();
    await expect(dumpTables(one.db)).resolves.toMatchObject({ active_days });
    expect(active_days).toHaveLength(12);
  });

  it('does not go on over a day that has changed since it was read', async () => {
    const { db, scope, writePeople, refresh } = await openStore();
    await writePeople(activeOn(day, 1));
    await refresh();
    await writePeople(activeOn(day + 1, 1));
    await writePeople(activeOn(day, 1, 2));
    const place = { db, scopeId: scope.id, firstDay: day };
    const windows = new ActiveWindows(1);
    await expect(refreshDay({ ...place, day: day + 1, windows })).resolves.toBe(
      false,
    );
    await expect(windowsOf(db)).resolves.toEqual([[day, 1, 1]]);
    await refresh();
    await expect(windowsOf(db)).resolves.toEqual([
      [day, 2, 2],
      [day + 1, 2, 2],
    ]);
  });

  async function openStore(db?: Knex) {
    const fixture = await StoreFixture.create(db ?? (await databases.init(id)));
    const { store, scope } = fixture;
    return {
      ...fixture,
      refresh: () => store.refreshWindows({ scopeId: scope.id }),
    };
  }
});
