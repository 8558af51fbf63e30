import {
  formatSubjectRef,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeRow } from '../store/tables';
import { SyncScope } from '../sync/SyncScope';
import { Installation } from './openInstallation';
import { UsageError } from './UsageError';

/**
 * The configured scope that an argument such as `organization:octo-org` names, with GitHub's id of it where known.
 *
 * @throws UsageError where there is no such scope.
 */
export async function findScope(
  { settings, database }: Installation,
  text: unknown,
): Promise<{ scope: SyncScope; githubId: string | null }> {
  const names = settings.scopes.map(scope => formatSubjectRef({ scope }));
  if (typeof text !== 'string') {
    throw new UsageError(
      `Name a scope with --scope. Configured are: ${names.join(', ')}.`,
    );
  }
  const { kind, host, slug } = parseSubjectRef(text).scope;
  const scope = settings.scopes.find(
    one =>
      one.kind === kind &&
      one.host === host &&
      one.slug.toLowerCase() === slug.toLowerCase(),
  );
  if (!scope) {
    throw new UsageError(
      `${text} is not configured. Configured are: ${names.join(', ')}.`,
    );
  }
  const row: ScopeRow | undefined = await database('scopes')
    .where({ kind, host, slug: scope.slug })
    .first();
  if (!row) {
    throw new UsageError(
      `The database does not know ${text} yet. Start Backstage once with this configuration.`,
    );
  }
  return { scope: { ...scope, id: row.id }, githubId: row.github_id };
}
