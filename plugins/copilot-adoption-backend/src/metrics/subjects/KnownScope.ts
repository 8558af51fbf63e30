import {
  formatSubjectRef,
  isSameScope,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { ScopeSettings } from '../../settings';
import { readConfiguredScopes } from '../../store/operations/readConfiguredScopes';

/** A configured scope under its id in the store. */
export interface KnownScope {
  id: number;
  settings: ScopeSettings;
  /** Another one after every change of what answers about it are computed from. */
  dataVersion: string;
}

/** The configured scopes in the order of the configuration, as far as the store has registered them. */
export async function findKnownScopes(options: {
  db: Knex;
  scopes: readonly ScopeSettings[];
}): Promise<KnownScope[]> {
  const rows = await readConfiguredScopes(options);
  return options.scopes.flatMap(settings => {
    const row = rows.find(each => isSameScope(each, settings));
    return row ? [{ id: row.id, settings, dataVersion: row.dataVersion }] : [];
  });
}

export function refOfScope(scope: ScopeSettings): string {
  const { kind, slug, host } = scope;
  return formatSubjectRef({ scope: { kind, slug, host } });
}

export function titleOfScope(scope: ScopeSettings): string {
  return scope.title ?? scope.slug;
}
