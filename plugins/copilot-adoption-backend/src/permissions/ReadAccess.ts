import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  createConditionAuthorizer,
  PermissionResourceRef,
} from '@backstage/plugin-permission-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  AccessExtent,
  organizationReadPermission,
  repositoryReadPermission,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import {
  RepositoryResource,
  repositoryResourceRef,
  ScopeResource,
  scopeResourceRef,
  TeamResource,
  teamResourceRef,
} from 'backstage-plugin-copilot-adoption-node';

/** Which resources of a kind a caller may read; `some` has to be decided one by one. */
export interface Readable<Resource> {
  extent: AccessExtent;
  allows(resource: Resource): boolean;
}

/** What a caller may read, by kind of subject. */
export interface CallerAccess {
  scopes: Readable<ScopeResource>;
  teams: Readable<TeamResource>;
  repositories: Readable<RepositoryResource>;
}

/** Asks the permission framework once a question, and decides about single resources by the conditions it gives. */
export class ReadAccess {
  readonly #permissions: PermissionsService;
  readonly #registry: Pick<PermissionsRegistryService, 'getPermissionRuleset'>;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: Pick<
      PermissionsRegistryService,
      'getPermissionRuleset'
    >;
  }) {
    this.#permissions = options.permissions;
    this.#registry = options.permissionsRegistry;
  }

  async of(credentials: BackstageCredentials): Promise<CallerAccess> {
    const [scopes, teams, repositories] =
      await this.#permissions.authorizeConditional(
        [
          { permission: organizationReadPermission },
          { permission: teamReadPermission },
          { permission: repositoryReadPermission },
        ],
        { credentials },
      );
    return {
      scopes: this.#readable(scopes, scopeResourceRef),
      teams: this.#readable(teams, teamResourceRef),
      repositories: this.#readable(repositories, repositoryResourceRef),
    };
  }

  #readable<Resource, Type extends string>(
    decision: PolicyDecision,
    resourceRef: PermissionResourceRef<Resource, unknown, Type>,
  ): Readable<Resource> {
    const rules = this.#registry.getPermissionRuleset(resourceRef);
    const isAllowed = createConditionAuthorizer<Resource>(rules);
    return {
      extent: extentOf(decision),
      allows: resource => isAllowed(decision, resource),
    };
  }
}

function extentOf({ result }: PolicyDecision): AccessExtent {
  switch (result) {
    case AuthorizeResult.ALLOW:
      return 'all';
    case AuthorizeResult.CONDITIONAL:
      return 'some';
    default:
      return 'none';
  }
}
