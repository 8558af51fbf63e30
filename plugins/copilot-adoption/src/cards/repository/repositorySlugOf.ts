import { Entity } from '@backstage/catalog-model';

/** The repository of an entity as `owner/name`, as its annotation `github.com/project-slug` has it. */
export function repositorySlugOf(entity: Entity): string | undefined {
  return entity.metadata.annotations?.['github.com/project-slug'];
}
