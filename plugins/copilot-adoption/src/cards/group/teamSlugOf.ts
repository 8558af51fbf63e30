import { Entity } from '@backstage/catalog-model';

/** Written by Backstage's GitHub providers, as `organization/team`. */
export const teamSlugAnnotation = 'github.com/team-slug';

/** The organization of the GitHub team that a group is mapped to. */
export function organizationOf(entity: Entity): string | undefined {
  const [organization, team] =
    entity.metadata.annotations?.[teamSlugAnnotation]?.split('/') ?? [];
  return team ? organization : undefined;
}
