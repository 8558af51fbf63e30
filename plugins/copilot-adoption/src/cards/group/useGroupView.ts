import { useEntity } from '@backstage/plugin-catalog-react';
import { Filters, resolveView, View } from '../../filters';
import { AskedScope, useAskedScope } from '../scope';

/** Written by Backstage's GitHub providers, as `organization/team`. */
export const teamSlugAnnotation = 'github.com/team-slug';

/** What is shown of the group whose page this is, and in which account it is looked up. */
export interface GroupView extends AskedScope {
  filters: Filters;
  /** Undefined as long as the account holds nothing. */
  view?: View;
}

export function useGroupView(
  shown: Pick<Filters, 'period' | 'granularity'>,
): GroupView {
  const { entity } = useEntity();
  const asked = useAskedScope({
    slug: entity.metadata.annotations?.[teamSlugAnnotation],
  });
  const { scopes, scope } = asked;
  const { name, namespace = 'default' } = entity.metadata;
  const filters: Filters = {
    ...shown,
    scope: scope?.ref,
    member: { kind: 'group', name: `${namespace}/${name}` },
  };
  const view = scope && resolveView(filters, scopes.data?.items ?? []);
  return { ...asked, filters, view };
}
