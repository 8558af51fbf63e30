import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_COPILOT_REPOSITORY,
  RESOURCE_TYPE_COPILOT_SCOPE,
  RESOURCE_TYPE_COPILOT_TEAM,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';

const pluginId = 'copilot-adoption';

/**
 * An enterprise or organization, as policies decide about it.
 *
 * @public
 */
export interface ScopeResource {
  scope: ScopeRef;
}

/**
 * A GitHub team or a group of the catalog, as policies decide about it.
 *
 * @public
 */
export interface TeamResource {
  scope: ScopeRef;
  /**
   * Refs of the groups that own it, in lower case: those that are mapped to the team, or the group itself, and all
   * groups above. Only groups from trusted origins count.
   */
  owners: readonly string[];
}

/**
 * A repository, as policies decide about it.
 *
 * @public
 */
export interface RepositoryResource {
  scope: ScopeRef;
  /**
   * Refs of the users and groups that own a component of the repository, in lower case. Only components from trusted
   * origins count.
   */
  owners: readonly string[];
}

/**
 * Whether a resource is among those that a condition describes.
 *
 * @public
 */
export type Selects<Resource> = (resource: Resource) => boolean;

/**
 * What permissions about enterprises and organizations are decided on.
 *
 * @public
 */
export const scopeResourceRef = createPermissionResourceRef<
  ScopeResource,
  Selects<ScopeResource>
>().with({ pluginId, resourceType: RESOURCE_TYPE_COPILOT_SCOPE });

/**
 * What permissions about teams and groups are decided on.
 *
 * @public
 */
export const teamResourceRef = createPermissionResourceRef<
  TeamResource,
  Selects<TeamResource>
>().with({ pluginId, resourceType: RESOURCE_TYPE_COPILOT_TEAM });

/**
 * What permissions about repositories are decided on.
 *
 * @public
 */
export const repositoryResourceRef = createPermissionResourceRef<
  RepositoryResource,
  Selects<RepositoryResource>
>().with({ pluginId, resourceType: RESOURCE_TYPE_COPILOT_REPOSITORY });
