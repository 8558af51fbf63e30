import { ANNOTATION_ORIGIN_LOCATION, Entity } from '@backstage/catalog-model';

/**
 * Whether the catalog got the entity from a place that not everybody can write to, so that nobody builds a group around
 * one person.
 */
export function isTrustedOrigin(
  entity: Entity,
  trustedOrigins: readonly string[],
): boolean {
  const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
  return (
    origin !== undefined &&
    trustedOrigins.some(prefix => origin.startsWith(prefix))
  );
}
