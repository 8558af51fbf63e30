import { SyncScope } from './SyncScope';
import { SyncTools } from './SyncTools';

/**
 * The configured scopes under their ids. Anew each time, since any replica may find out that a scope is one that GitHub
 * has renamed, and has another id.
 */
export async function findScopes({
  store,
  settings: { scopes },
}: Pick<SyncTools, 'store' | 'settings'>): Promise<SyncScope[]> {
  const rows = await store.registerScopes(scopes);
  return scopes.map((scope, index) => ({ ...scope, id: rows[index].id }));
}
