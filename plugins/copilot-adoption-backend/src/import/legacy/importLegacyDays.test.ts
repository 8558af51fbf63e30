import { formatDay, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { gzipSync } from 'node:zlib';
import { dumpTables } from '../../testing/dumpTables';
import { Importing } from '../__testUtils__/Importing';
import { legacyDay } from '../__testUtils__/legacyDay';
import { ndjson, StoredReports } from '../__testUtils__/StoredReports';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

jest.setTimeout(60_000);

const today = '2026-11-20';
const first = '2025-11-03';

const databases = MigratedDatabases.create();

/** Days in a row, as `/copilot/metrics` told them. */
function legacyDays(count: number, start = first) {
  return Array.from({ length: count }, (_, offset) =>
    legacyDay(formatDay(parseDay(start) + offset)),
  );
}

describe.each(databases.eachSupportedId())(
  'the import of legacy days, %p',
  databaseId => {
    let reports: StoredReports;
    let database: Importing;

    beforeEach(async () => {
      reports = await StoredReports.create({ today });
      database = await Importing.create(
        await databases.init(databaseId),
        reports,
        today,
      );
    });

    afterEach(() => reports.remove());

    const write = (name: string, days: object[]) =>
      reports.write(name, JSON.stringify(days));

    async function suggestionsOn(day: string) {
      const row = await database
        .db('legacy_days')
        .where({ day: parseDay(day), surface: 'completions', editor: '' })
        .where('language', '')
        .first('suggestions');
      return row && Number(row.suggestions);
    }

    it('keeps them in a table of their own, for good, and writes nothing the second time', async () => {
      await write('metrics.json', legacyDays(5));
      await reports.writeDays('2026-10-05', 1);
      expect(await database.import()).toMatchObject({
        files: 5,
        written: 5 + 4,
        legacy: 5,
        refusals: [],
      });
      const ledger = await database.ledger();
      expect(ledger.filter(({ report }) => report === 'legacy')).toEqual(
        Array.from({ length: 5 }, (_, offset) => ({
          report: 'legacy',
          day: parseDay(first) + offset,
          state: 'final',
          source: 'file',
        })),
      );
      const [waiting] = await database
        .db('report_days')
        .where('report', 'legacy')
        .whereNotNull('next_attempt_at')
        .count({ count: '*' });
      expect(Number(waiting.count)).toBe(0);

      const before = await dumpTables(database.db);
      expect(before.legacy_days).toHaveLength(5 * 12);
      expect(await database.import()).toMatchObject({ written: 0, held: 9 });
      expect(await database.import({ replace: true })).toMatchObject({
        written: 0,
        unchanged: 9,
      });
      expect(await dumpTables(database.db)).toEqual(before);
    });

    it('reads every form that a file may have, to the same result', async () => {
      const days = legacyDays(4);
      await reports.write('1.json', JSON.stringify(days.slice(0, 1), null, 2));
      await reports.write('2.ndjson', `\uFEFF${ndjson(days.slice(1, 2))}`);
      await reports.write('3.json', gzipSync(JSON.stringify(days[2])));
      // Pages of the API, written one behind the other.
      const pages = [days.slice(3), days.slice(0, 1)];
      await reports.write(
        '4',
        pages.map(page => JSON.stringify(page)).join('\n'),
      );
      expect(await database.import()).toMatchObject({
        written: 4,
        dropped: 0,
        refusals: [],
      });
      const { legacy_days: rows } = await dumpTables(database.db);

      const other = await Importing.create(
        await databases.init(databaseId),
        reports,
        today,
      );
      await reports.remove();
      await write('all.json', days);
      await other.import();
      const { legacy_days: expected } = await dumpTables(other.db);
      expect(rows).toEqual(expected);
    });

    it('tells in a dry run what it would do, and does nothing', async () => {
      await write('metrics.json', legacyDays(3));
      const before = await dumpTables(database.db);
      expect(await database.import({ dryRun: true })).toMatchObject({
        written: 3,
        refusals: [],
      });
      expect(await dumpTables(database.db)).toEqual(before);
    });

    it('takes a day from the file that ends last, and replaces held ones only when told to', async () => {
      await write('early.json', [
        legacyDay(first, 1),
        ...legacyDays(2, '2025-11-04'),
      ]);
      await write('late.json', [
        legacyDay(first, 2),
        ...legacyDays(3, '2025-11-04'),
      ]);
      await database.import();
      expect(await suggestionsOn(first)).toBe(2);

      await write('later.json', [
        legacyDay(first, 3),
        ...legacyDays(4, '2025-11-04'),
      ]);
      expect(await database.import()).toMatchObject({ written: 1, held: 4 });
      expect(await suggestionsOn(first)).toBe(2);
      expect(await database.import({ replace: true })).toMatchObject({
        written: 1,
        unchanged: 4,
      });
      expect(await suggestionsOn(first)).toBe(3);
    });

    it('refuses days that two files tell differently, and takes the others', async () => {
      await write('org.json', legacyDays(2));
      await write('team.json', [
        legacyDay(first, 7),
        ...legacyDays(1, '2025-11-04'),
      ]);
      const { written, refusals } = await database.import();
      expect(written).toBe(1);
      expect(refusals).toEqual([
        {
          what: `legacy day ${first}`,
          reason: expect.stringMatching(
            /^is told in different ways by .*org.json and .*team.json\..*teams/,
          ),
        },
      ]);
      expect(await suggestionsOn(first)).toBeUndefined();

      await reports.remove();
      await write('both.json', [legacyDay(first, 7), legacyDay(first, 8)]);
      expect((await database.import()).refusals).toHaveLength(1);
      expect(await suggestionsOn(first)).toBeUndefined();
    });

    it('refuses what is no legacy day of the scope, by name and with the reason', async () => {
      const [day] = legacyDays(1);
      const named = (name: object) => [{ ...day, ...name }];
      await write('team.json', named({ team_slug: 'Payments' }));
      await write('other.json', named({ organization: 'octo-labs' }));
      await write('converted.json', [legacyDay('2026-04-03')]);
      await write('mixed.json', [
        day,
        ...reports.records('totals', '2026-10-05'),
      ]);
      await reports.write('broken.json', JSON.stringify([day]).slice(0, -40));
      await write('own.json', [{ ...day, organization: 'ORG-1' }]);
      const { refusals, written, dropped } = await database.import();
      const reasons = Object.fromEntries(
        refusals.map(({ what, reason }) => [what.split('/').at(-1), reason]),
      );
      expect(reasons).toEqual({
        'team.json': expect.stringContaining('is about the team payments'),
        'other.json':
          'says that it is about organization octo-labs, not about organization org-1',
        'converted.json': expect.stringContaining('after 2026-04-02'),
        'mixed.json': expect.stringContaining('legacy, totals'),
        'broken.json': expect.stringContaining('cannot be read to its end'),
      });
      expect({ written, dropped }).toEqual({ written: 1, dropped: 0 });
    });

    it('never puts zeros in the place of activity', async () => {
      await write('metrics.json', legacyDays(1));
      await database.import();
      await write('metrics.json', [{ date: first, total_active_users: 0 }]);
      const { refusals } = await database.import({ replace: true });
      expect(refusals).toEqual([
        {
          what: `legacy of ${first}`,
          reason: expect.stringContaining('no activity'),
        },
      ]);
      expect(await suggestionsOn(first)).toBe(200);
    });
  },
);
