import {
  createPermissionRule,
  PermissionResourceRef,
} from '@backstage/plugin-permission-node';
import {
  isSameScope,
  parseSubjectRef,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import {
  repositoryResourceRef,
  scopeResourceRef,
  Selects,
  teamResourceRef,
} from 'backstage-plugin-copilot-adoption-node';

const scopesSchema = z.object({
  scopes: z
    .array(z.string().refine(isScope, 'expected such as organization:octo-org'))
    .describe('Enterprises and organizations, such as organization:octo-org'),
});

const groupsSchema = z.object({
  groupRefs: z
    .array(z.string())
    .describe('Groups of the catalog, such as group:default/payments'),
});

const claimsSchema = z.object({
  claims: z
    .array(z.string())
    .describe(
      'Users and groups of the catalog, such as group:default/payments',
    ),
});

const isInScopes = (scope: ScopeRef, scopes: readonly string[]) =>
  scopes.some(ref => isSameScope(parseSubjectRef(ref).scope, scope));

/** Every kind of resource is in a scope. */
function isInScope<Resource extends { scope: ScopeRef }, Type extends string>(
  resourceRef: PermissionResourceRef<Resource, Selects<Resource>, Type>,
  description: string,
) {
  return createPermissionRule({
    name: 'IS_IN_SCOPE',
    description,
    resourceRef,
    paramsSchema: scopesSchema,
    apply: ({ scope }, { scopes }) => isInScopes(scope, scopes),
    toQuery:
      ({ scopes }) =>
      ({ scope }: Resource) =>
        isInScopes(scope, scopes),
  });
}

const isOwnedByGroup = createPermissionRule({
  name: 'IS_OWNED_BY_GROUP',
  description:
    'Allows teams and groups that are one of the given groups, mapped to one, or below one',
  resourceRef: teamResourceRef,
  paramsSchema: groupsSchema,
  apply: ({ owners }, { groupRefs }) => isOwned(owners, groupRefs),
  toQuery:
    ({ groupRefs }) =>
    ({ owners }) =>
      isOwned(owners, groupRefs),
});

const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description:
    'Allows repositories of components that one of the given users and groups owns',
  resourceRef: repositoryResourceRef,
  paramsSchema: claimsSchema,
  apply: ({ owners }, { claims }) => isOwned(owners, claims),
  toQuery:
    ({ claims }) =>
    ({ owners }) =>
      isOwned(owners, claims),
});

/** What policies can ask about an enterprise or organization. */
export const scopeRules = {
  isInScope: isInScope(
    scopeResourceRef,
    'Allows what is about the given enterprises and organizations',
  ),
};

/** What policies can ask about a team or group. */
export const teamRules = {
  isInScope: isInScope(
    teamResourceRef,
    'Allows teams of the given enterprises and organizations',
  ),
  isOwnedByGroup,
};

/** What policies can ask about a repository. */
export const repositoryRules = {
  isInScope: isInScope(
    repositoryResourceRef,
    'Allows repositories of the given enterprises and organizations',
  ),
  isOwner,
};

function isOwned(
  owners: readonly string[],
  claims: readonly string[],
): boolean {
  return claims.some(ref => owners.includes(ref.toLocaleLowerCase('en-US')));
}

function isScope(ref: string): boolean {
  try {
    return parseSubjectRef(ref).member === undefined;
  } catch {
    return false;
  }
}
