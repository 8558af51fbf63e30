import { Entity } from '@backstage/catalog-model';

/** How a user of the catalog is called. */
export function nameOfUser(entity: Entity): string {
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  const { title, name } = entity.metadata;
  return profile?.displayName ?? title ?? name;
}
