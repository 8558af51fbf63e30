import {
  chooseEntityScope,
  parseSubjectRef,
  Scope,
  ScopesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import { Query, useScopes } from '../../hooks';

/** The account that an entity is looked up in. */
export interface AskedScope {
  scopes: Query<ScopesResponse>;
  /** Undefined where it could be several, until somebody answers. */
  scope?: Scope;
  answer: (scope: string) => void;
}

/** Chooses the account by the reader's answer, what is preferred, or what the entity's annotation says. */
export function useAskedScope(options: {
  /** What the app's configuration says. */
  preferred?: string;
  /** An annotation that begins with the organization. */
  slug?: string;
}): AskedScope {
  const { preferred, slug } = options;
  const scopes = useScopes();
  const [answered, answer] = useState<string>();
  const asked = answered ?? preferred;
  const scope = chooseEntityScope(scopes.data?.items ?? [], {
    asked: asked === undefined ? undefined : parseSubjectRef(asked).scope,
    slug,
  });
  return { scopes, scope, answer };
}
