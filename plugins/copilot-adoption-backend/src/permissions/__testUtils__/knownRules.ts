import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { createPermissionIntegrationRouter } from '@backstage/plugin-permission-node';
import {
  organizationReadPermission,
  RESOURCE_TYPE_COPILOT_REPOSITORY,
  RESOURCE_TYPE_COPILOT_SCOPE,
  RESOURCE_TYPE_COPILOT_TEAM,
  repositoryReadPermission,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { repositoryRules, scopeRules, teamRules } from '../rules';

/** Our rules, as the permission framework knows them. */
export function knownRules(): Pick<
  PermissionsRegistryService,
  'getPermissionRuleset'
> {
  const registry = createPermissionIntegrationRouter();
  registry.addResourceType({
    resourceType: RESOURCE_TYPE_COPILOT_SCOPE,
    permissions: [organizationReadPermission],
    rules: Object.values(scopeRules),
  });
  registry.addResourceType({
    resourceType: RESOURCE_TYPE_COPILOT_TEAM,
    permissions: [teamReadPermission],
    rules: Object.values(teamRules),
  });
  registry.addResourceType({
    resourceType: RESOURCE_TYPE_COPILOT_REPOSITORY,
    permissions: [repositoryReadPermission],
    rules: Object.values(repositoryRules),
  });
  return registry;
}
