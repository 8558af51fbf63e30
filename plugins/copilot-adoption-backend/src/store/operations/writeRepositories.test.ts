import { measures, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { RepositoryDay } from '../../reports/repositoryDay/RepositoryDay';
import { dumpTables } from '../../testing/dumpTables';
import { ledgerEntry } from '../../testing/ledgerEntry';
import { repositoryDay } from '../../testing/repositoryDay';
import { StoreFixture } from '../../testing/StoreFixture';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');
const created = { name: measures.pullRequestsCreated, value: 3 };
const minutes = { name: measures.minutesToMerge, value: 0.5 };

const ordinaryDay = [
  { repositoryId: 5_000_000_001, measures: [created, minutes] },
  { repositoryId: 17, measures: [created], visibility: null },
];

describe.each(databases.eachSupportedId())('writeRepositories, %p', id => {
  it('keeps repositories by GitHub’s id, with their numbers', async () => {
    const { db, write } = await openStore();
    await expect(write(repositoryDay(ordinaryDay))).resolves.toBe('written');

    await expect(subjectsOf(db)).resolves.toEqual([
      {
        github_id: '17',
        name: 'octo-org/repository-17',
        visibility: null,
        first_day: day,
        last_day: day,
      },
      {
        github_id: '5000000001',
        name: 'octo-org/repository-5000000001',
        visibility: 'PRIVATE',
        first_day: day,
        last_day: day,
      },
    ]);
    const rows = await db('measure_days')
      .join('subjects', 'subjects.id', 'subject_id')
      .orderBy(['github_id', 'measure'])
      .select('day', 'github_id', 'measure', 'value');
    expect(rows).toEqual([
      { day, github_id: '17', measure: created.name, value: 3 },
      { day, github_id: '5000000001', measure: created.name, value: 3 },
      { day, github_id: '5000000001', measure: minutes.name, value: 0.5 },
    ]);
  });

  it('replaces the day whole, and nothing else of it', async () => {
    const { db, write, writeTotals } = await openStore();
    await writeTotals({ day, measures: [created] });
    const totals = await dumpTables(db);
    await write(repositoryDay(ordinaryDay));
    const first = await dumpTables(db);
    await write(repositoryDay(ordinaryDay));
    await expect(dumpTables(db)).resolves.toEqual(first);

    await write(repositoryDay([]));
    const emptied = await dumpTables(db);
    expect(emptied.measure_days).toEqual(totals.measure_days);
    expect(emptied.subjects).toEqual(first.subjects);
  });

  it('follows renames and visibility, but not back in time', async () => {
    const { db, write } = await openStore();
    const repositoryId = 17;
    await write(repositoryDay([{ repositoryId }], day));
    const renamed = { repositoryId, name: 'octo-org/new' };
    await write(repositoryDay([{ ...renamed, visibility: 'PUBLIC' }], day + 1));
    await write(repositoryDay([{ repositoryId }], day - 1));

    await expect(subjectsOf(db)).resolves.toEqual([
      {
        github_id: '17',
        name: 'octo-org/new',
        visibility: 'PUBLIC',
        first_day: day - 1,
        last_day: day + 1,
      },
    ]);
  });

  it('writes nothing with a ticket that is no longer good', async () => {
    const { db, store, scope } = await openStore();
    await expect(
      store.writeRepositories({
        ticket: 'a run',
        entry: ledgerEntry(scope.id, 'repositories', day),
        repositories: repositoryDay(ordinaryDay),
      }),
    ).resolves.toBe('superseded');
    await expect(db('measure_days')).resolves.toEqual([]);
  });

  async function openStore() {
    const fixture = await StoreFixture.create(await databases.init(id));
    const { db, store, scope, claim, writeTotals } = fixture;
    const write = async (repositories: RepositoryDay) => {
      const { ticket, entries } = await claim(
        ['repositories'],
        repositories.day,
      );
      const [entry] = entries;
      return store.writeRepositories({ ticket, entry, repositories });
    };
    return { db, store, scope, write, writeTotals };
  }

  function subjectsOf(db: StoreFixture['db']) {
    return db('subjects')
      .where({ kind: 'repository' })
      .orderBy('github_id')
      .select('github_id', 'name', 'visibility', 'first_day', 'last_day');
  }
});
