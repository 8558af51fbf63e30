import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  AccessExtent,
  organizationReadPermission,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import {
  ScopeResource,
  scopeResourceRef,
  TeamResource,
  teamResourceRef,
} from './resources';

/** Which resources of a kind a caller may read; `some` has to be decided one by one. */
export interface Readable<Resource> {
  extent: AccessExtent;
  allows(resource: Resource): boolean;
}

/** What a caller may read of enterprises, organizations, teams and groups. */
export interface CallerAccess {
  scopes: Readable<ScopeResource>;
  teams: Readable<TeamResource>;
}

/** Asks the permission framework once a question, and decides about single resources by the conditions it gives. */
export class ReadAccess {
  readonly #permissions: PermissionsService;
  readonly #registry: PermissionsRegistryService;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#permissions = options.permissions;
    this.#registry = options.permissionsRegistry;
  }

  async of(credentials: BackstageCredentials): Promise<CallerAccess> {
    const [scopes, teams] = await this.#permissions.authorizeConditional(
      [
        { permission: organizationReadPermission },
        { permission: teamReadPermission },
      ],
      { credentials },
    );
    const scopeRules = this.#registry.getPermissionRuleset(scopeResourceRef);
    const teamRules = this.#registry.getPermissionRuleset(teamResourceRef);
    const isScopeAllowed = createConditionAuthorizer(scopeRules);
    const isTeamAllowed = createConditionAuthorizer(teamRules);
    return {
      scopes: {
        extent: extentOf(scopes),
        allows: resource => isScopeAllowed(scopes, resource),
      },
      teams: {
        extent: extentOf(teams),
        allows: resource => isTeamAllowed(teams, resource),
      },
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
