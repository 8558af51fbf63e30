import { measures, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { breakdownKinds } from '../../reports/records';
import { dumpTables } from '../../testing/dumpTables';
import { ledgerEntry } from '../../testing/ledgerEntry';
import { someCounters } from '../../testing/someCounters';
import { StoreFixture } from '../../testing/StoreFixture';
import { totalsRecord } from '../../testing/totalsRecord';
import { breakdown } from '../../testing/userRecord';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');

const ordinaryDay = {
  day,
  counters: someCounters({ generations: 9, prompts: null }),
  publishedActives: { 1: 3, 7: 5, 28: null },
  breakdowns: [
    breakdown(
      { kind: 'feature', feature: 'code_completion' },
      { generations: 5 },
    ),
    breakdown(
      { kind: 'language_feature', language: 'go', feature: 'agent_edit' },
      { generations: 3 },
    ),
    breakdown(
      { kind: 'language_feature', language: 'go', feature: 'code_completion' },
      { generations: 5 },
    ),
  ],
  measures: [{ name: measures.minutesToMerge, value: 184.5 }],
};

const people = {
  day,
  memberships: [{ userId: 1, teamId: 551 }],
  users: [
    {
      userId: 1,
      breakdowns: ordinaryDay.breakdowns,
      measures: [{ name: measures.cliSessions, value: 1 }],
    },
  ],
};

describe.each(databases.eachSupportedId())('writeTotals, %p', id => {
  it('keeps what GitHub says of the whole scope', async () => {
    const { db, writeTotals } = await openStore();
    await expect(writeTotals(ordinaryDay)).resolves.toBe('written');

    const [activity] = await db('activity_days');
    expect(activity).toMatchObject({
      day,
      prompts: null,
      published_daily: 3,
      published_weekly: 5,
      published_monthly: null,
      people: null,
    });
    expect(Number(activity.generations)).toBe(9);
    expect(Number(activity.completion_generations)).toBe(5);
    await expect(db('measure_days')).resolves.toEqual([
      expect.objectContaining({
        measure: measures.minutesToMerge,
        value: 184.5,
      }),
    ]);
  });

  it('derives languages from the pairs', async () => {
    const { db, writeTotals } = await openStore();
    await writeTotals(ordinaryDay);
    const rows = await db('breakdown_days')
      .join('breakdown_keys', 'breakdown_keys.id', 'key_id')
      .where('breakdown_days.kind', breakdownKinds.indexOf('language'))
      .select('language', 'generations', 'people');
    expect(
      rows.map(row => ({ ...row, generations: Number(row.generations) })),
    ).toEqual([{ language: 'go', generations: 8, people: null }]);
    await expect(db('breakdown_days')).resolves.toHaveLength(4);
  });

  it('leaves the same database when the same day comes again', async () => {
    const { db, writeTotals } = await openStore();
    await writeTotals(ordinaryDay);
    const before = await dumpTables(db);
    await writeTotals(ordinaryDay);
    await expect(dumpTables(db)).resolves.toEqual(before);
  });

  it('touches nothing of the people, and they nothing of the totals', async () => {
    const { db, writeTotals, writePeople } = await openStore();
    await writeTotals(ordinaryDay);
    const totals = await dumpTables(db);
    await writePeople(people);
    await writePeople({ day });
    const after = await dumpTables(db);
    expect(after.breakdown_days).toEqual(totals.breakdown_days);
    expect(after.measure_days).toEqual(totals.measure_days);
    expect(after.activity_days).toEqual(
      expect.arrayContaining(totals.activity_days),
    );

    await writePeople(people);
    const both = await dumpTables(db);
    await writeTotals({ day });
    const emptied = await dumpTables(db);
    expect(emptied.breakdown_days).toHaveLength(
      both.breakdown_days.length - totals.breakdown_days.length,
    );
    expect(both.measure_days).toEqual(
      expect.arrayContaining(emptied.measure_days),
    );
    expect(emptied.people_days).toEqual(both.people_days);
  });

  it('leaves the old day when something goes wrong in the middle', async () => {
    const { db, writeTotals } = await openStore();
    await writeTotals(ordinaryDay);
    const before = await dumpTables(db);
    const twice = [1, 2].map(value => ({ name: 'the same', value }));
    await expect(writeTotals({ day, measures: twice })).rejects.toHaveProperty(
      'message',
      expect.stringMatching(/unique/i),
    );
    await expect(dumpTables(db)).resolves.toEqual(before);
  });

  it('writes nothing with a ticket that is no longer good', async () => {
    const { db, store, scope } = await openStore();
    await expect(
      store.writeTotals({
        ticket: 'a run',
        entry: ledgerEntry(scope.id, 'totals', day),
        record: totalsRecord(ordinaryDay),
      }),
    ).resolves.toBe('superseded');
    await expect(db('activity_days')).resolves.toEqual([]);
    await expect(db('report_days')).resolves.toEqual([]);
  });

  async function openStore() {
    return StoreFixture.create(await databases.init(id));
  }
});
