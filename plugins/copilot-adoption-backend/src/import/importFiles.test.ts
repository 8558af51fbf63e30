import { formatDay, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { gzipSync } from 'node:zlib';
import { dumpTables } from '../testing/dumpTables';
import { importedReports } from './FileKind';
import { Importing } from './__testUtils__/Importing';
import { ndjson, StoredReports } from './__testUtils__/StoredReports';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(60_000);

const today = '2026-11-20';
const first = '2026-10-05';
const days = 5;

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'the import of files, %p',
  databaseId => {
    let reports: StoredReports;

    beforeEach(async () => {
      reports = await StoredReports.create({ today });
    });

    afterEach(() => reports.remove());

    async function openDatabase() {
      const db = await databases.init(databaseId);
      return Importing.create(db, reports, today);
    }

    /** What is kept of the days, without the ledger, which knows how the reports came. */
    async function dump({ db }: Importing) {
      const { report_days, ...kept } = await dumpTables(db);
      return kept;
    }

    it('keeps totals, people and their teams, and writes nothing the second time', async () => {
      await reports.writeDays(first, days);
      const database = await openDatabase();
      const result = await database.import();
      expect(result).toMatchObject({
        files: 4 * days,
        written: 4 * days,
        refusals: [],
      });
      const [team] = await database
        .db('activity_days as a')
        .join('subjects as s', 's.id', 'a.subject_id')
        .where('s.kind', 'team')
        .sum({ people: 'a.people' });
      expect(Number(team.people)).toBeGreaterThan(0);

      const before = await dumpTables(database.db);
      const scopes = await database.db('scopes');
      expect(await database.import()).toMatchObject({
        written: 0,
        held: 4 * days,
        refusals: [],
      });
      expect(await dumpTables(database.db)).toEqual(before);
      expect(await database.db('scopes')).toEqual(scopes);
    });

    it('reads every form that a file may have, to the same result', async () => {
      await reports.writeDays(first, days);
      const plain = await openDatabase();
      await plain.import();
      await reports.remove();

      const all = Array.from({ length: days }, (_, offset) =>
        formatDay(parseDay(first) + offset),
      );
      const last = all[days - 1];
      const window = { report_start_day: first, report_end_day: last };
      const totals = all.flatMap(day => reports.records('totals', day));
      await reports.write(
        'a/totals.json',
        JSON.stringify({ ...window, day_totals: totals }, null, 2),
      );
      const repositories = all.flatMap(day =>
        reports.records('repositories', day),
      );
      await reports.write('d.ndjson', ndjson(repositories));
      // GitHub's 28-day files come in parts, in no order.
      const users = all
        .toReversed()
        .flatMap(day => reports.records('users', day))
        .map(record => ({ ...window, ...record }));
      await reports.write('b/1', gzipSync(ndjson(users.slice(0, 7))));
      await reports.write('b/2.gz', gzipSync(ndjson(users.slice(7))));
      for (const [index, day] of all.entries()) {
        const teams = reports.records('user-teams', day);
        if (index % 2 === 0) {
          await reports.write(`c/${day}.json`, JSON.stringify(teams));
        } else {
          const lines = ndjson(teams).replaceAll('\n', '\r\n');
          await reports.write(`c/${day}.ndjson`, `\uFEFF${lines}\r\n`);
        }
      }
      const other = await openDatabase();
      expect(await other.import()).toMatchObject({
        written: 4 * days,
        dropped: 0,
        refusals: [],
      });
      expect(await dump(other)).toEqual(await dump(plain));
    });

    it('takes a day from its own report rather than from one of 28 days, and from the one that ends last', async () => {
      const [record] = reports.records('totals', first);
      const day = (prompts: number) => ({
        ...record,
        user_initiated_interaction_count: prompts,
      });
      const window = (end: string, prompts: number) =>
        JSON.stringify({
          report_start_day: '2026-09-10',
          report_end_day: end,
          day_totals: [day(prompts)],
        });
      const database = await openDatabase();
      await reports.write('older.json', window('2026-10-06', 1));
      await reports.write('newer.json', window('2026-10-08', 2));
      await database.import();
      const prompts = () => database.db('activity_days').pluck('prompts');
      expect((await prompts()).map(Number)).toEqual([2]);

      await reports.write('own.json', JSON.stringify(day(3)));
      await database.import({ replace: true });
      expect((await prompts()).map(Number)).toEqual([3]);
    });

    it('leaves days open that GitHub still has, and closes those that it has forgotten', async () => {
      await reports.writeDays(first, 1);
      for (const report of importedReports) {
        const records = reports.records(report, first);
        await reports.write(
          `old/${report}.ndjson`,
          ndjson(records.map(record => ({ ...record, day: '2025-02-03' }))),
        );
      }
      await reports.write('old/empty.ndjson', '');
      const database = await openDatabase();
      expect(await database.import()).toMatchObject({ empty: 1, refusals: [] });
      const old = { day: parseDay('2025-02-03'), state: 'final' };
      const young = { day: parseDay(first), state: 'provisional' };
      const source = 'file';
      expect(await database.ledger()).toEqual(
        ['repositories', 'totals', 'user-teams', 'users'].flatMap(report => [
          { ...old, report, source },
          { ...young, report, source },
        ]),
      );
    });

    it('tells in a dry run what it would do, and does nothing', async () => {
      await reports.writeDays(first, days);
      const database = await openDatabase();
      const before = await dumpTables(database.db);
      expect(await database.import({ dryRun: true })).toMatchObject({
        written: 4 * days,
        refusals: [],
      });
      expect(await dumpTables(database.db)).toEqual(before);
    });

    it('refuses what does not belong here, by name and with the reason', async () => {
      const [record] = reports.records('totals', first);
      await reports.write(
        'stranger.json',
        JSON.stringify({ ...record, organization_id: '4009999' }),
      );
      await reports.write('seats.json', '{"total_seats":1,"seats":[]}');
      await reports.write('links.json', '{"download_links":["https://x"]}');
      await reports.write('notes.txt', 'nothing to see');
      await reports.write(
        'mixed.ndjson',
        ndjson([record, ...reports.records('users', first)]),
      );
      const database = await openDatabase();
      const { refusals, written } = await database.import();
      expect(written).toBe(0);
      const reasons = Object.fromEntries(
        refusals.map(({ what, reason }) => [what.split('/').at(-1), reason]),
      );
      expect(reasons).toEqual({
        'stranger.json': expect.stringMatching(
          `is about organization 4009999, while organization:org-1 is organization ${reports.githubId}`,
        ),
        'seats.json': expect.stringContaining('no history'),
        'links.json': expect.stringContaining('expired'),
        'notes.txt': expect.stringContaining('no record'),
        'mixed.ndjson': expect.stringContaining('totals, users'),
      });
    });

    it('leaves out the days of a broken file, and imports the others', async () => {
      await reports.writeDays(first, 2);
      const users = ndjson(reports.records('users', first));
      await reports.write(
        `users/${first}.ndjson`,
        users.slice(0, users.length - 40),
      );
      const database = await openDatabase();
      const { written, refusals } = await database.import();
      // Totals and repositories of both days, and the people of the other one.
      expect(written).toBe(6);
      expect(refusals.map(({ reason }) => reason)).toEqual([
        expect.stringContaining('middle of a record'),
        expect.stringContaining('would be incomplete'),
      ]);
    });

    it('does not add teams to people who are held without them', async () => {
      await reports.writeDays(first, 1);
      const database = await openDatabase();
      await database.import({
        paths: [`${reports.folder}/users/${first}.ndjson`],
      });
      const teams = [`${reports.folder}/user-teams/${first}.ndjson`];
      const before = await dumpTables(database.db);
      expect((await database.import({ paths: teams })).refusals).toEqual([
        {
          what: `user-teams of ${first}`,
          reason: expect.stringContaining('kept together'),
        },
      ]);
      expect(await dumpTables(database.db)).toEqual(before);
      expect(await database.import({ replace: true })).toMatchObject({
        written: 3,
        unchanged: 1,
        refusals: [],
      });
    });

    it('never puts zeros in the place of activity', async () => {
      await reports.writeDays(first, 1);
      const database = await openDatabase();
      await database.import();
      await reports.write(
        `totals/${first}.ndjson`,
        JSON.stringify({
          day: first,
          organization_id: reports.githubId,
          daily_active_users: 0,
        }),
      );
      const { refusals } = await database.import({ replace: true });
      expect(refusals).toEqual([
        {
          what: `totals of ${first}`,
          reason: expect.stringContaining('no activity'),
        },
      ]);
    });
  },
);
