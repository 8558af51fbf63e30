import { Day, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { SeatRecord } from '../../reports/records';
import { dumpTables } from '../../testing/dumpTables';
import { seatDay } from '../../testing/seatDay';
import { StoreFixture } from '../../testing/StoreFixture';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');
const pseudonymKey = 'only-for-tests-and-long-enough-32';

type Seats = (Partial<SeatRecord> & { userId: number })[];

const details: Partial<SeatRecord> = {
  plan: 'enterprise',
  lastActivityAt: Date.parse('2026-11-15T22:10:00Z'),
  lastActivityEditor: 'vscode/1.107.1',
  assigningTeam: 'Web Platform',
  pendingCancellationDay: day + 14,
};

/** The seats of the active days, by whose they are. */
async function countedOf(db: Knex) {
  const rows = await db('active_days as a')
    .join('subjects as s', 's.id', 'a.subject_id')
    .whereNotNull('a.seats')
    .orderBy(['a.day', 's.github_id'])
    .select('a.day', 's.github_id', 'a.seats', 'a.seated_monthly_people');
  return rows.map(row => [
    row.day,
    row.github_id,
    row.seats,
    row.seated_monthly_people,
  ]);
}

describe.each(databases.eachSupportedId())('writeSeats, %p', id => {
  let db: Knex;

  beforeEach(async () => {
    db = await databases.init(id);
  });

  it('keeps who holds a seat, and how many there are', async () => {
    const { write } = await openStore();
    await expect(
      write([{ userId: 5_000_000_001, ...details }, { userId: 17 }]),
    ).resolves.toBe('written');
    const rows = await db('seats as a')
      .join('subjects as s', 's.id', 'a.user_id')
      .orderBy('s.github_id')
      .select('s.github_id', 's.name', 'a.*');
    expect(rows).toMatchObject([
      {
        github_id: '17',
        name: 'person-17',
        day,
        plan: 'business',
        last_activity_at: null,
        assigning_team: null,
        pending_cancellation_day: null,
      },
      {
        github_id: '5000000001',
        plan: 'enterprise',
        last_activity_editor: 'vscode/1.107.1',
        assigning_team: 'Web Platform',
        pending_cancellation_day: day + 14,
      },
    ]);
    expect(Number(rows[0].created_at)).toBe(Date.parse('2026-01-02T03:04:05Z'));
    expect(Number(rows[1].last_activity_at)).toBe(details.lastActivityAt);
    await expect(countedOf(db)).resolves.toEqual([[day, '0', 2, null]]);
  });

  it('lets leavers leave, and no other day', async () => {
    const { write } = await openStore();
    await write([{ userId: 1 }, { userId: 2 }], { on: day - 1 });
    await write([{ userId: 1 }, { userId: 2 }]);
    await write([{ userId: 2 }, { userId: 3 }]);
    const rows = await db('seats as a')
      .join('subjects as s', 's.id', 'a.user_id')
      .orderBy(['a.day', 's.github_id'])
      .select('a.day', 's.github_id');
    expect(rows.map(row => [row.day, row.github_id])).toEqual([
      [day - 1, '1'],
      [day - 1, '2'],
      [day, '2'],
      [day, '3'],
    ]);
    await expect(countedOf(db)).resolves.toEqual([
      [day - 1, '0', 2, null],
      [day, '0', 2, null],
    ]);
  });

  it('knows zero seats, and gives the same database when written twice', async () => {
    const { write } = await openStore();
    await write([]);
    await expect(countedOf(db)).resolves.toEqual([[day, '0', 0, null]]);
    await write([{ userId: 1, ...details }]);
    const once = await dumpTables(db);
    await write([{ userId: 1, ...details }]);
    await expect(dumpTables(db)).resolves.toEqual(once);
  });

  it('counts who of the seated was active, for everyone and for each team', async () => {
    const { write, writePeople, refresh } = await openStore();
    await write([{ userId: 1 }, { userId: 2 }, { userId: 9 }]);
    await writePeople({ day: day - 27, users: [{ userId: 2 }] });
    await writePeople({ day: day - 28, users: [{ userId: 9 }] });
    await writePeople({
      day,
      users: [{ userId: 1 }, { userId: 3 }],
      memberships: [
        { userId: 1, teamId: 551 },
        { userId: 2, teamId: 551 },
        { userId: 3, teamId: 551 },
        { userId: 3, teamId: 552 },
      ],
    });
    await refresh();
    const counted = [
      [day, '0', 3, 2],
      [day, '551', 2, 1],
      [day, '552', 0, 0],
    ];
    await expect(countedOf(db)).resolves.toEqual(counted);
    const everyone = await db('active_days').where({ day }).first();
    expect(everyone.monthly_people).toBe(3);
    // Whichever came first, and however often it is counted.
    const before = await dumpTables(db);
    await write([{ userId: 1 }, { userId: 2 }, { userId: 9 }]);
    await refresh();
    await expect(dumpTables(db)).resolves.toEqual(before);
  });

  it('keeps what was counted when the snapshot itself has been kept long enough', async () => {
    const { write, writePeople, refresh } = await openStore();
    await write([{ userId: 1 }, { userId: 2 }]);
    await writePeople({
      day,
      users: [{ userId: 1 }],
      memberships: [{ userId: 1, teamId: 551 }],
    });
    await refresh();
    const before = await countedOf(db);
    await db('seats').delete();
    await db('report_days').update({ windows_stale: true });
    await refresh();
    await expect(countedOf(db)).resolves.toEqual(before);
  });

  it.each<PeopleSettings>([
    { people: 'pseudonymous', pseudonymKey },
    { people: 'aggregate', pseudonymKey },
  ])('names nobody where people are not named, %j', async settings => {
    const { write } = await openStore(settings);
    await write([{ userId: 9_000_001, login: 'avery-dev' }]);
    const stored = JSON.stringify(await dumpTables(db));
    expect(stored).not.toMatch(/avery|9000001/);
    await expect(countedOf(db)).resolves.toEqual([[day, '0', 1, null]]);
  });

  it('holds back whoever was erased, and what was read before', async () => {
    const { write, store, scope, claim } = await openStore();
    await write([{ userId: 1 }, { userId: 2 }]);
    const guard = await store.guardPeople(scope.host);
    await store.erasePerson({ host: scope.host, person: { id: 1 } });
    await expect(db('seats').select()).resolves.toHaveLength(1);
    const { ticket, entries } = await claim(['seats'], day);
    await expect(
      store.writeSeats({
        ticket,
        entry: entries[0],
        seats: seatDay([{ userId: 1 }], { guard }),
      }),
    ).resolves.toBe('superseded');
    await write([{ userId: 1 }, { userId: 2 }]);
    await expect(db('seats').select()).resolves.toHaveLength(1);
    await expect(countedOf(db)).resolves.toEqual([[day, '0', 1, null]]);
  });

  it('leaves the day to whoever has claimed it later', async () => {
    const { store, claim, scope } = await openStore();
    const { entries } = await claim(['seats'], day);
    const guard = await store.guardPeople(scope.host);
    await expect(
      store.writeSeats({
        ticket: 'another run',
        entry: entries[0],
        seats: seatDay([{ userId: 1 }], { guard }),
      }),
    ).resolves.toBe('superseded');
    await expect(db('seats').select()).resolves.toEqual([]);
  });

  async function openStore(settings?: PeopleSettings) {
    const fixture = await StoreFixture.create(db, { settings });
    const { store, scope, claim } = fixture;
    const write = async (seats: Seats, { on = day }: { on?: Day } = {}) => {
      const guard = await store.guardPeople(scope.host);
      const { ticket, entries } = await claim(['seats'], on);
      return store.writeSeats({
        ticket,
        entry: entries[0],
        seats: seatDay(seats, { day: on, guard }),
      });
    };
    return {
      ...fixture,
      write,
      refresh: () => store.refreshWindows({ scopeId: scope.id }),
    };
  }
});
