import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { TeamRecord } from '../../reports/records';
import { dumpTables } from '../../testing/dumpTables';
import { StoreFixture } from '../../testing/StoreFixture';
import { readTeams } from './readTeams';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');

const listed: TeamRecord[] = [
  { teamId: 551, slug: 'checkout', name: 'Checkout', parentId: 552 },
  { teamId: 552, slug: 'payments', name: 'Payments', parentId: 999 },
  { teamId: 777, slug: 'tiny', name: 'Tiny', parentId: null },
];

const people = {
  users: [{ userId: 1 }],
  memberships: [
    { userId: 1, teamId: 551, teamSlug: 'checkout' },
    { userId: 1, teamId: 552, teamSlug: 'payments' },
  ],
};

describe.each(databases.eachSupportedId())('writeTeams, %p', id => {
  it('gives reported teams their names and parents, and adds none', async () => {
    const { list, write } = await openStore();
    await expect(write(listed)).resolves.toBe('written');
    await expect(list()).resolves.toEqual([
      ['551', 'checkout', 'Checkout', '552'],
      // A parent that no report has named cannot be shown.
      ['552', 'payments', 'Payments', null],
    ]);
  });

  it('follows renames, keeps the keys, and gives the same database when written twice', async () => {
    const { db, list, write, writePeople } = await openStore();
    await write(listed);
    const renamed = [
      { teamId: 551, slug: 'till', name: 'The till', parentId: null },
    ];
    await write(renamed, day + 1);
    const teams = [
      ['552', 'payments', 'Payments', null],
      ['551', 'till', 'The till', null],
    ];
    await expect(list()).resolves.toEqual(teams);
    const once = await dumpTables(db);
    await write(renamed, day + 1);
    await expect(dumpTables(db)).resolves.toEqual(once);
    // Reports are behind, and do not bring the old slug back.
    await writePeople({ ...people, day: day - 1 });
    await expect(list()).resolves.toEqual(teams);
  });

  it('shows no parent that is not listed', async () => {
    const { db, scope, write } = await openStore();
    await write(listed);
    const [child] = await db('subjects').where('github_id', '551');
    const found = await readTeams({
      db,
      scopeId: scope.id,
      search: '',
      limit: 9,
      ids: [child.id],
    });
    expect(found.map(({ slug, parentId }) => [slug, parentId])).toEqual([
      ['checkout', null],
    ]);
  });

  async function openStore() {
    const fixture = await StoreFixture.create(await databases.init(id));
    const { db, store, scope, claim, writePeople } = fixture;
    await writePeople({ ...people, day: day - 2 });
    const write = async (teams: TeamRecord[], on = day) => {
      const { ticket, entries } = await claim(['teams'], on);
      return store.writeTeams({ ticket, entry: entries[0], teams });
    };
    const list = async () => {
      const place = { db, scopeId: scope.id };
      const teams = await readTeams({ ...place, search: '', limit: 9 });
      return teams.map(team => [
        team.githubId,
        team.slug,
        team.title,
        team.parentId,
      ]);
    };
    return { ...fixture, write, list };
  }
});
