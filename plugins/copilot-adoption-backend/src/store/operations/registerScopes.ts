import { Knex } from 'knex';
import { ScopeIdentity } from '../AdoptionStore';
import { toScopeRow } from '../rows';
import { ScopeRow } from '../tables';

/** Registers the configured scopes with their own subjects, and hides all others. */
export async function registerScopes(options: {
  db: Knex;
  scopes: readonly ScopeIdentity[];
}): Promise<ScopeRow[]> {
  const { db, scopes } = options;
  return db.transaction(async trx => {
    await trx('scopes').where('configured', true).update({ configured: false });
    const rows: ScopeRow[] = [];
    for (const { kind, host, slug, title = null } of scopes) {
      const [row] = await trx('scopes')
        .insert({ kind, host, slug, title, configured: true })
        .onConflict(['kind', 'host', 'slug'])
        .merge(['title', 'configured'])
        .returning('*');
      await addOwnSubjects(trx, row);
      rows.push(toScopeRow(row));
    }
    return rows;
  });
}

async function addOwnSubjects(trx: Knex.Transaction, scope: ScopeRow) {
  const subjects = (['scope', 'everyone'] as const).map(kind => ({
    scope_id: scope.id,
    kind,
    github_id: '0',
    name: scope.slug,
  }));
  await trx('subjects')
    .insert(subjects)
    .onConflict(['scope_id', 'kind', 'github_id'])
    .merge(['name']);
}
