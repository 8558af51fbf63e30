import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { octoOrg, StoreFixture } from '../../testing/StoreFixture';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');

describe.each(databases.eachSupportedId())(
  'the identity of a scope, %p',
  id => {
    it('is learnt from the first report, and kept', async () => {
      const { db, writeTotals, store } = await openStore();
      await writeTotals({ day, scopeId: '4001001' });
      const known = { slug: 'octo-org', github_id: '4001001' };
      await expect(db('scopes')).resolves.toMatchObject([known]);
      await expect(store.registerScopes([octoOrg])).resolves.toMatchObject([
        known,
      ]);
    });

    it('survives a new slug', async () => {
      const old = await openStore();
      await old.writePeople({ day, users: [{ userId: 1 }] });
      const renamed = { ...octoOrg, slug: 'octo-company', title: 'Octo' };
      const current = await StoreFixture.create(old.db, { scope: renamed });
      expect(current.scope.id).not.toBe(old.scope.id);

      await expect(
        current.writePeople({ day: day + 1, users: [{ userId: 1 }] }),
      ).resolves.toBe('superseded');
      const kept = { id: old.scope.id, slug: 'octo-company', title: 'Octo' };
      await expect(old.db('scopes')).resolves.toMatchObject([kept]);
      await expect(
        current.store.registerScopes([renamed]),
      ).resolves.toMatchObject([{ ...kept, configured: true }]);
      await expect(
        old.db('subjects').where('kind', 'everyone').pluck('name'),
      ).resolves.toEqual(['octo-company']);

      await expect(
        old.writePeople({ day: day + 1, users: [{ userId: 1 }] }),
      ).resolves.toBe('written');
      await expect(old.db('people_days')).resolves.toHaveLength(2);
    });

    it('is not mixed up with another organization that has taken the slug', async () => {
      const { db, writeTotals } = await openStore();
      await writeTotals({ day, scopeId: '4001001' });
      await expect(
        writeTotals({ day: day + 1, scopeId: '4001002' }),
      ).rejects.toThrow(/'octo-org' was 4001001 .* now is 4001002/);
      await expect(db('activity_days')).resolves.toHaveLength(1);
    });

    it('is told apart by host', async () => {
      const one = await openStore();
      const other = await StoreFixture.create(one.db, {
        scope: { ...octoOrg, host: 'octo.ghe.com' },
      });
      await one.writeTotals({ day, scopeId: '4001001' });
      await other.writeTotals({ day, scopeId: '4001001' });
      await expect(one.db('scopes').pluck('github_id')).resolves.toEqual([
        '4001001',
        '4001001',
      ]);
    });

    async function openStore() {
      return StoreFixture.create(await databases.init(id));
    }
  },
);

describe.each(databases.eachSupportedId())('registerScopes, %p', id => {
  it('hides scopes that are no longer configured, and keeps their data', async () => {
    const db = await databases.init(id);
    const { store, scope, writeTotals } = await StoreFixture.create(db);
    await writeTotals({ day });
    const enterprise = {
      ...octoOrg,
      kind: 'enterprise',
      slug: 'acme',
    } as const;
    await store.registerScopes([enterprise]);
    await expect(
      db('scopes').where('configured', true).pluck('slug'),
    ).resolves.toEqual(['acme']);

    const [, again] = await store.registerScopes([
      enterprise,
      { ...octoOrg, title: 'Octo' },
    ]);
    expect(again).toEqual({
      ...scope,
      title: 'Octo',
      github_id: '4001001',
      writes: expect.any(Number),
    });
    await expect(db('activity_days')).resolves.toHaveLength(1);
    await expect(db('subjects')).resolves.toHaveLength(4);
  });
});
