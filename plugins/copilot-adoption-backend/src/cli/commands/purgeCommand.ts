import {
  formatSubjectRef,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { countScope, purgeScope } from '../../store/retention/purgeScope';
import { ScopeRow } from '../../store/tables';
import { Command } from '../Command';
import { Installation } from '../openInstallation';
import { UsageError } from '../UsageError';

const usage = `Deletes everything that is stored of a scope that is no longer configured.

  purge --scope organization:octo-labs [--yes]

  --scope SCOPE     organization:SLUG or enterprise:SLUG (@HOST behind the slug for other hosts than github.com)
  --yes             deletes; without it, only says what would be deleted
  --config FILE     as for Backstage, repeatable`;

export const purgeCommand: Command = {
  name: 'purge',
  summary: 'Deletes a scope that is no longer configured.',
  usage,
  options: { scope: { type: 'string' }, yes: { type: 'boolean' } },
  async run({ values }, { installation, terminal, signal }) {
    const scope = await findPurgeable(installation, values.scope);
    const ref = formatSubjectRef({ scope });
    const place = { db: installation.database, scopeId: scope.id, signal };
    const rows = values.yes ? await purgeScope(place) : await countScope(place);
    for (const [table, count] of Object.entries(rows)) {
      if (count > 0) {
        terminal.print(`${String(count).padStart(10)}  ${table}`);
      }
    }
    terminal.print(
      values.yes
        ? `${ref} was deleted.`
        : `Nothing was deleted. With --yes, these rows of ${ref} are.`,
    );
    return true;
  },
};

/** @throws UsageError for a scope that is configured, in this configuration or in that of the backend, or unknown. */
async function findPurgeable(
  { settings, database }: Installation,
  text: unknown,
): Promise<ScopeRow> {
  const rows: ScopeRow[] = await database('scopes').orderBy('id').select();
  const purgeable = rows
    .filter(row => !row.configured)
    .map(row => formatSubjectRef({ scope: row }));
  const known = `Scopes that can be deleted are: ${
    purgeable.join(', ') || 'none'
  }.`;
  if (typeof text !== 'string') {
    throw new UsageError(`Name a scope with --scope. ${known}`);
  }
  const { kind, host, slug } = parseSubjectRef(text).scope;
  const isMeant = (one: { kind: string; host: string; slug: string }) =>
    one.kind === kind &&
    one.host === host &&
    one.slug.toLowerCase() === slug.toLowerCase();
  if (settings.scopes.some(isMeant)) {
    throw new UsageError(
      `${text} is configured. Take it out of copilotAdoption.scopes first, and start Backstage anew.`,
    );
  }
  const row = rows.find(isMeant);
  if (!row) {
    throw new UsageError(`The database does not know ${text}. ${known}`);
  }
  if (row.configured) {
    throw new UsageError(
      `${text} was configured when Backstage started last. Start it anew with this configuration first.`,
    );
  }
  return row;
}
