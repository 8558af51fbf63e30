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
    const known = await findRegistered(trx, scopes);
    if (known) {
      return known;
    }
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

/** The rows, if they are just what is configured. This is asked all the time, so that nothing must be written then. */
async function findRegistered(
  trx: Knex.Transaction,
  scopes: readonly ScopeIdentity[],
): Promise<ScopeRow[] | undefined> {
  const rows: ScopeRow[] = await trx('scopes').where('configured', true);
  const found = scopes.map(({ kind, host, slug, title = null }) =>
    rows.find(
      row =>
        row.kind === kind &&
        row.host === host &&
        row.slug === slug &&
        row.title === title,
    ),
  );
  const registered = found.flatMap(row => (row ? [toScopeRow(row)] : []));
  return registered.length === scopes.length && rows.length === scopes.length
    ? registered
    : undefined;
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
