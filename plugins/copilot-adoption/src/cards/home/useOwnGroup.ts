import { Entity, parseEntityRef } from '@backstage/catalog-model';
import {
  identityApiRef,
  useApi,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { teamSlugAnnotation } from '../group/useGroupView';

/** The reader's team as the catalog has it. */
export interface OwnGroup {
  /** As `namespace/name`. */
  name: string;
  title: string;
  /** As `organization/team`. */
  slug: string;
}

/** The first group the reader belongs to that names a team at GitHub; null where there is none, undefined while nobody knows. */
export function useOwnGroup(): OwnGroup | null | undefined {
  const identityApi = useApi(identityApiRef);
  const catalogApi = useApiHolder().get(catalogApiRef);
  const { value, error } = useAsync(async () => {
    const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
    const entityRefs = ownershipEntityRefs.filter(
      ref => parseEntityRef(ref).kind.toLowerCase() === 'group',
    );
    const groups = await catalogApi?.getEntitiesByRefs({
      entityRefs,
      fields: ['kind', 'metadata', 'spec.profile.displayName'],
    });
    return groups?.items.flatMap(asOwnGroup)[0] ?? null;
  }, [identityApi, catalogApi]);
  // Without the catalog there is still the organization to show.
  return error ? null : value;
}

function asOwnGroup(entity: Entity | undefined): OwnGroup[] {
  const slug = entity?.metadata.annotations?.[teamSlugAnnotation];
  if (!entity || !slug) {
    return [];
  }
  const { name, namespace = 'default', title = name } = entity.metadata;
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  return [
    {
      name: `${namespace}/${name}`,
      title: profile?.displayName ?? title,
      slug,
    },
  ];
}
