import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import {
  copilotAdoptionPermissions,
  organizationReadPermission,
  parseSubjectRef,
  repositoryReadPermission,
  SubjectRef,
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
import { repositoryRules, scopeRules, teamRules } from './rules';

/** Describes subjects as policies decide about them. */
export interface DescribeResources {
  ofScope(subject: SubjectRef): ScopeResource;
  ofTeam(subject: SubjectRef): Promise<TeamResource>;
  ofRepository(subject: SubjectRef): Promise<RepositoryResource>;
}

/** Tells the permission framework about every permission, and how to decide about single subjects. */
export function registerPermissions(options: {
  permissionsRegistry: PermissionsRegistryService;
  resources: DescribeResources;
}): void {
  const { permissionsRegistry, resources } = options;
  permissionsRegistry.addResourceType({
    resourceRef: scopeResourceRef,
    permissions: [organizationReadPermission],
    rules: Object.values(scopeRules),
    getResources: async refs =>
      refs.map(ref => resources.ofScope(parseSubjectRef(ref))),
  });
  permissionsRegistry.addResourceType({
    resourceRef: teamResourceRef,
    permissions: [teamReadPermission],
    rules: Object.values(teamRules),
    getResources: refs =>
      Promise.all(refs.map(ref => resources.ofTeam(parseSubjectRef(ref)))),
  });
  permissionsRegistry.addResourceType({
    resourceRef: repositoryResourceRef,
    permissions: [repositoryReadPermission],
    rules: Object.values(repositoryRules),
    getResources: refs =>
      Promise.all(
        refs.map(ref => resources.ofRepository(parseSubjectRef(ref))),
      ),
  });
  permissionsRegistry.addPermissions(
    copilotAdoptionPermissions.filter(
      permission => !isResourcePermission(permission),
    ),
  );
}
