import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { ScopeRow } from '../tables';
import { lockScope } from './lockScope';

/**
 * Lets a scope learn its GitHub id from a report. Returns false where an older row turns out to be the same enterprise
 * or organization under an earlier slug: it takes over the slug, and the given row, which holds nothing yet, is gone.
 *
 * @throws ConflictError where the row holds the history of another enterprise or organization.
 */
export async function identifyScope(options: {
  db: Knex;
  scopeId: number;
  githubId: string;
}): Promise<boolean> {
  const { db, scopeId, githubId } = options;
  const known = await db('scopes').where('id', scopeId).first('github_id');
  if (known?.github_id === githubId) {
    return true;
  }
  return db.transaction(async trx => {
    await lockScope(trx, scopeId);
    const scope: ScopeRow = await trx('scopes').where('id', scopeId).first();
    if (scope.github_id !== null && scope.github_id !== githubId) {
      throw new ConflictError(
        `The ${scope.kind} '${scope.slug}' was ${scope.github_id} at GitHub and now is ${githubId}; ` +
          'its history is not mixed with that of another one of the same name',
      );
    }
    const older: ScopeRow | undefined = await trx('scopes')
      .where({ kind: scope.kind, host: scope.host, github_id: githubId })
      .whereNot('id', scopeId)
      .first();
    if (older) {
      await replaceScope(trx, scope, older);
      return false;
    }
    await trx('scopes').where('id', scopeId).update({ github_id: githubId });
    return true;
  });
}

/** The foreign keys refuse to let go of a row that holds anything else. */
async function replaceScope(
  trx: Knex.Transaction,
  empty: ScopeRow,
  older: ScopeRow,
) {
  await lockScope(trx, older.id);
  await trx('report_days').where('scope_id', empty.id).delete();
  await trx('subjects')
    .where('scope_id', empty.id)
    .whereIn('kind', ['scope', 'everyone'])
    .delete();
  await trx('scopes').where('id', empty.id).delete();
  const { slug, title } = empty;
  await trx('scopes')
    .where('id', older.id)
    .update({ slug, title, configured: true });
  await trx('subjects')
    .where('scope_id', older.id)
    .whereIn('kind', ['scope', 'everyone'])
    .update({ name: slug });
}
