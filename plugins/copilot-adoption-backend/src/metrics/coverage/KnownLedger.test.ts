import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { StoreFixture } from '../../testing/StoreFixture';
import { readConfiguredScopes } from '../../store/operations/readConfiguredScopes';
import { KnownLedger } from './KnownLedger';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();
const day = parseDay('2026-11-02');

describe.each(databases.eachSupportedId())('KnownLedger, %p', id => {
  it('is read once for as long as nothing is written, and by every set of scopes', async () => {
    const fixture = await StoreFixture.create(await databases.init(id));
    const { db, scope } = fixture;
    const ledger = new KnownLedger(db);
    const daysOf = async (scopeIds: number[]) => {
      const scopes = await readConfiguredScopes({ db });
      const rows = await ledger.read(
        scopes.filter(known => scopeIds.includes(known.id)),
      );
      return rows.map(row => row.day);
    };
    await fixture.writeTotals({ day });
    const statements: string[] = [];
    db.on('query', ({ sql }) => statements.push(sql));

    await expect(daysOf([scope.id])).resolves.toEqual([day]);
    await expect(daysOf([])).resolves.toEqual([]);
    await expect(daysOf([scope.id])).resolves.toEqual([day]);
    expect(statements.filter(sql => sql.includes('report_days'))).toHaveLength(
      2,
    );

    await fixture.writeTotals({ day: day + 1 });
    const days = await daysOf([scope.id]);
    expect(days.sort()).toEqual([day, day + 1]);
  });
});
