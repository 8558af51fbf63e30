import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  copilotAdoptionPermissions,
  organizationReadPermission,
  parseSubjectRef,
  SubjectRef,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import {
  ScopeResource,
  scopeResourceRef,
  TeamResource,
  teamResourceRef,
} from './resources';
import { scopeRules, teamRules } from './rules';

/** Describes subjects as policies decide about them. */
export interface DescribeResources {
  ofScope(subject: SubjectRef): ScopeResource;
  ofTeam(subject: SubjectRef): Promise<TeamResource>;
}

/** Tells the permission framework about every permission, and how to decide about single scopes and teams. */
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
  permissionsRegistry.addPermissions(
    copilotAdoptionPermissions.filter(
      permission =>
        permission !== organizationReadPermission &&
        permission !== teamReadPermission,
    ),
  );
}
