import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { gunzipSync } from 'node:zlib';
import { dumpTables } from '../testing/dumpTables';
import { tombstoneOf } from '../people/tombstoneOf';
import { Importing } from './__testUtils__/Importing';
import { storedScope, StoredReports } from './__testUtils__/StoredReports';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(60_000);

const today = '2026-11-20';
const first = '2026-10-05';
const days = 3;

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'the archive of reports, %p',
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
      await reports.writeDays(first, days);
    });

    afterEach(() => reports.remove());

    /** As if a parser had written the days that knew no measures yet. */
    async function forgetMeasures() {
      await database.db('measure_days').delete();
      await database.db('people_measure_days').delete();
      await database.db('report_days').update({ content_hash: 'of old' });
      await database.db('raw_reports').update({ content_hash: 'of old' });
    }

    it('fills what an older parser left out, and nothing is different from before', async () => {
      await database.import({ archiveDays: 30 });
      const before = await dumpTables(database.db);
      await forgetMeasures();
      expect(await database.replay({ dryRun: true })).toMatchObject({
        written: 4 * days,
      });
      expect(await dumpTables(database.db)).not.toEqual(before);
      expect(await database.replay()).toEqual({
        written: 4 * days,
        unchanged: 0,
        refusals: [],
      });
      const withoutTickets = ({ report_days, ...rest }: typeof before) => ({
        ...rest,
        report_days: report_days.map(row => ({
          ...JSON.parse(row),
          ticket: null,
        })),
      });
      expect(withoutTickets(await dumpTables(database.db))).toEqual(
        withoutTickets(before),
      );
      expect(await database.replay()).toMatchObject({
        written: 0,
        unchanged: 4 * days,
      });
    });

    it('writes nothing where nothing comes out differently, unless told to', async () => {
      await database.import({ archiveDays: 30 });
      const before = await dumpTables(database.db);
      const archive = await database
        .db('raw_reports')
        .orderBy(['report', 'day'])
        .select('report', 'day', 'content_hash');
      await database.replay();
      expect(await dumpTables(database.db)).toEqual(before);
      expect(
        await database
          .db('raw_reports')
          .orderBy(['report', 'day'])
          .select('report', 'day', 'content_hash'),
      ).toEqual(archive);

      await database.db('measure_days').delete();
      expect(await database.replay({ rewrite: true })).toMatchObject({
        written: 4 * days,
      });
      expect((await dumpTables(database.db)).measure_days).toEqual(
        before.measure_days,
      );
    });

    it('replays only what was asked for', async () => {
      await database.import({ archiveDays: 30 });
      await forgetMeasures();
      const day = parseDay(first) + 1;
      const options = { reports: ['totals' as const], from: day, to: day };
      expect(await database.replay(options)).toMatchObject({ written: 1 });
    });

    it('keeps nothing where no archive is wanted, and lets go of what was replaced', async () => {
      await database.import();
      expect(
        await database
          .db('raw_reports')
          .orderBy(['report', 'day'])
          .select('report', 'day', 'content_hash'),
      ).toEqual([]);
      await database.import({ archiveDays: 30, replace: true });
      // Nothing was new.
      expect(
        await database
          .db('raw_reports')
          .orderBy(['report', 'day'])
          .select('report', 'day', 'content_hash'),
      ).toEqual([]);

      await database.db('report_days').update({ content_hash: 'of old' });
      await database.import({ archiveDays: 30, replace: true });
      expect(
        await database
          .db('raw_reports')
          .orderBy(['report', 'day'])
          .select('report', 'day', 'content_hash'),
      ).toHaveLength(4 * days);
      await forgetMeasures();
      await database.import({ replace: true });
      expect(
        await database
          .db('raw_reports')
          .orderBy(['report', 'day'])
          .select('report', 'day', 'content_hash'),
      ).toEqual([]);
    });

    it('does not replay people whose teams are not in the archive', async () => {
      await database.import({ archiveDays: 30 });
      await database.db('raw_reports').where({ report: 'user-teams' }).delete();
      const { refusals } = await database.replay({ reports: ['users'] });
      expect(refusals).toHaveLength(days);
      expect(refusals[0].reason).toContain('without the user-teams');
    });

    it('archives nothing of people who were erased', async () => {
      const [{ user_id: erased }, other] = reports.records('users', first) as {
        user_id: number;
      }[];
      const { secret } = await database
        .db('people_policy')
        .first('tombstone_secret as secret');
      await database.db('erased_people').insert({
        key_hash: tombstoneOf(secret, storedScope.host, String(erased)),
        erased_at: 1,
      });
      await database.db('people_policy').increment('version', 1);
      await database.import({ archiveDays: 30 });
      const bodies = await database.db('raw_reports').pluck('body');
      const text = bodies.map(body => gunzipSync(body).toString()).join('');
      expect(text).toContain(`"user_id":${other.user_id},`);
      expect(text).not.toContain(`"user_id":${erased},`);
    });
  },
);
