import {
  legacyFigures,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { LegacyDay, LegacyRow } from '../../reports/legacy/LegacyDay';
import { dumpTables } from '../../testing/dumpTables';
import { ledgerEntry } from '../../testing/ledgerEntry';
import { octoOrg, StoreFixture } from '../../testing/StoreFixture';
import { readLegacyDays } from './readLegacyDays';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2025-11-03');
// Beyond 32 bits.
const large = 12_345_678_901;

const nothing = Object.fromEntries(
  legacyFigures.map(figure => [figure, null]),
) as Record<(typeof legacyFigures)[number], null>;

function row(values: Partial<LegacyRow>): LegacyRow {
  return {
    surface: 'total',
    editor: '',
    model: '',
    language: '',
    repository: '',
    ...nothing,
    ...values,
  };
}

const leaf = {
  surface: 'completions',
  editor: 'vscode',
  model: 'default',
  language: 'go',
} as const;

const ordinaryDay: LegacyDay = {
  day,
  rows: [
    row({ active_users: 24, engaged_users: 20 }),
    row({ surface: 'completions', engaged_users: 18, suggestions: large }),
    row({ ...leaf, engaged_users: 7, suggestions: large }),
    row({ surface: 'ide_chat', engaged_users: 0, chats: 0 }),
  ],
};

describe.each(databases.eachSupportedId())('writeLegacyDay, %p', id => {
  async function openStore() {
    const fixture = await StoreFixture.create(await databases.init(id));
    const { db, store, scope, claim } = fixture;
    const write = async (legacy: LegacyDay) => {
      const { ticket, entries } = await claim(['legacy'], legacy.day, {
        source: 'file',
        state: 'final',
      });
      return store.writeLegacyDay({ ticket, entry: entries[0], legacy });
    };
    const read = (days: number[]) =>
      readLegacyDays({ db, scopeId: scope.id, days });
    return { ...fixture, db, write, read, dump: () => dumpTables(db) };
  }

  it('keeps a day apart from everything else, and knows null from zero', async () => {
    const { db, write, read, dump } = await openStore();
    const before = await dump();
    await expect(write(ordinaryDay)).resolves.toBe('written');

    const {
      legacy_days: legacy,
      report_days: ledger,
      ...others
    } = await dump();
    expect(legacy).toHaveLength(4);
    expect(ledger).toHaveLength(1);
    const { legacy_days: none, report_days: empty, ...untouched } = before;
    expect(others).toEqual(untouched);

    const rows = await read([day - 1, day, day + 1]);
    expect(rows.map(({ surface }) => surface).sort()).toEqual([
      'completions',
      'ide_chat',
      'total',
    ]);
    const bySurface = new Map(rows.map(each => [each.surface, each]));
    expect(bySurface.get('completions')).toEqual({
      ...nothing,
      day,
      surface: 'completions',
      engaged_users: 18,
      suggestions: large,
    });
    expect(bySurface.get('ide_chat')).toMatchObject({
      engaged_users: 0,
      chats: 0,
      copies: null,
    });
    await expect(db('legacy_days').distinct('source')).resolves.toEqual([
      { source: 'file' },
    ]);
  });

  it('replaces the day whole, and leaves other days and scopes alone', async () => {
    const { db, store, scope, write, read, dump } = await openStore();
    const other = await StoreFixture.create(db, {
      scope: { ...octoOrg, slug: 'octo-labs' },
    });
    const claimed = await other.claim(['legacy'], day);
    await store.writeLegacyDay({
      ticket: claimed.ticket,
      entry: claimed.entries[0],
      legacy: ordinaryDay,
    });
    await write({ ...ordinaryDay, day: day - 1 });
    await write(ordinaryDay);
    const first = await dump();
    await write(ordinaryDay);
    await expect(dump()).resolves.toEqual(first);

    await write({ day, rows: [row({ active_users: 3 })] });
    await expect(read([day])).resolves.toEqual([
      { ...nothing, day, surface: 'total', active_users: 3 },
    ]);
    await expect(read([day - 1])).resolves.toHaveLength(3);
    const labs = await readLegacyDays({
      db,
      scopeId: other.scope.id,
      days: [day],
    });
    expect(labs).toHaveLength(3);
    expect(other.scope.id).not.toBe(scope.id);
  });

  it('writes nothing with a ticket that is no longer good', async () => {
    const { db, store, scope } = await openStore();
    await expect(
      store.writeLegacyDay({
        ticket: 'a run',
        entry: ledgerEntry(scope.id, 'legacy', day),
        legacy: ordinaryDay,
      }),
    ).resolves.toBe('superseded');
    await expect(db('legacy_days')).resolves.toEqual([]);
  });

  it('leaves the day as it was where a row cannot be written', async () => {
    const { write, dump } = await openStore();
    await write(ordinaryDay);
    const before = await dump();
    const twice = [...ordinaryDay.rows, ...ordinaryDay.rows];
    await expect(write({ day, rows: twice })).rejects.toHaveProperty('code');
    await expect(dump()).resolves.toEqual(before);
  });
});
