import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { octoOrg, StoreFixture } from '../../testing/StoreFixture';
import { breakdown } from '../../testing/userRecord';
import { findTables } from './findTables';
import { countScope, purgeScope } from './purgeScope';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');

/** Two scopes with the same days. */
async function setUp(db: Knex) {
  const scopes = [];
  for (const slug of ['octo-labs', 'octo-org']) {
    const { store, scope, writePeople, writeTotals } =
      await StoreFixture.create(db, { scope: { ...octoOrg, slug } });
    for (const age of [0, 1, 9]) {
      await writePeople({
        day: day - age,
        scopeId: slug,
        memberships: [{ userId: 1, teamId: 551 }],
        users: [
          {
            userId: 1,
            breakdowns: [
              breakdown({ kind: 'ide', ide: 'vscode' }, { prompts: 1 }),
            ],
            measures: [{ name: 'cli_output_tokens', value: 1 }],
          },
        ],
      });
      await writeTotals({ day: day - age, scopeId: slug });
    }
    await store.refreshWindows({ scopeId: scope.id });
    const place = { scope_id: scope.id, day };
    await db('seats').insert({ ...place, user_id: 1 });
    await db('raw_reports').insert({
      ...place,
      report: 'totals',
      body: Buffer.from(''),
      fetched_at: 1,
    });
    await db('legacy_days').insert({
      ...place,
      surface: 'total',
      editor: '',
      model: '',
      language: '',
      repository: '',
      source: 'import',
    });
    scopes.push(scope);
  }
  return scopes;
}

describe.each(databases.eachSupportedId())('purgeScope, %p', id => {
  it('deletes everything of the scope, and nothing of another', async () => {
    const db = await databases.init(id);
    const [labs, org] = await setUp(db);
    const ofOrg = await countScope({ db, scopeId: org.id });
    const ofLabs = await countScope({ db, scopeId: labs.id });
    for (const table of [
      'people_days',
      'breakdown_days',
      'seats',
      'subjects',
    ]) {
      expect({ table, rows: ofLabs[table] > 0 }).toEqual({ table, rows: true });
    }
    await expect(purgeScope({ db, scopeId: labs.id })).resolves.toEqual(ofLabs);
    await expect(countScope({ db, scopeId: org.id })).resolves.toEqual(ofOrg);
    const left = await countScope({ db, scopeId: labs.id });
    expect(Object.values(left).every(rows => rows === 0)).toBe(true);
    await expect(db('scopes').pluck('slug')).resolves.toEqual(['octo-org']);
    // No row is left that belongs to nobody.
    const subjects = db('subjects').select('id');
    for (const table of await findTables(db, 'subject_id')) {
      const lost = await db(table).whereNotIn('subject_id', subjects).first();
      expect({ table, lost }).toEqual({ table, lost: undefined });
    }
  });

  it('can be stopped, and begun again', async () => {
    const db = await databases.init(id);
    const [labs] = await setUp(db);
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(
      purgeScope({ db, scopeId: labs.id, signal: stopped }),
    ).rejects.toThrow('stopped');
    await purgeScope({ db, scopeId: labs.id });
    await expect(db('scopes').pluck('slug')).resolves.toEqual(['octo-org']);
  });
});
