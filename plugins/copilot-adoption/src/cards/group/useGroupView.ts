import { useEntity } from '@backstage/plugin-catalog-react';
import {
  chooseEntityScope,
  parseSubjectRef,
  Scope,
  ScopesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import { Filters, resolveView, View } from '../../filters';
import { Query, useScopes } from '../../hooks';

/** Written by Backstage's GitHub providers, as `organization/team`. */
const teamSlugAnnotation = 'github.com/team-slug';

/** What is shown of the group whose page this is, and in which account it is looked up. */
export interface GroupView {
  scopes: Query<ScopesResponse>;
  /** Undefined where it could be several, until somebody answers. */
  scope?: Scope;
  filters: Filters;
  /** Undefined as long as the account holds nothing. */
  view?: View;
  answer: (scope: string) => void;
}

export function useGroupView(
  shown: Pick<Filters, 'period' | 'granularity'>,
): GroupView {
  const { entity } = useEntity();
  const scopes = useScopes();
  const [asked, setAsked] = useState<string>();
  const items = scopes.data?.items ?? [];
  const scope = chooseEntityScope(items, {
    asked: asked === undefined ? undefined : parseSubjectRef(asked).scope,
    slug: entity.metadata.annotations?.[teamSlugAnnotation],
  });
  const { name, namespace = 'default' } = entity.metadata;
  const filters: Filters = {
    ...shown,
    scope: scope?.ref,
    member: { kind: 'group', name: `${namespace}/${name}` },
  };
  const view = scope && resolveView(filters, items);
  return { scopes, scope, filters, view, answer: setAsked };
}
