import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  costReadPermission,
  peopleReadPermission,
  seatsReadPermission,
  syncManagePermission,
  syncReadPermission,
} from 'backstage-plugin-copilot-adoption-common';

const operators = 'group:default/platform';
const leader = 'user:default/lena-larkspur';
const enablement = 'user:default/enzo-emberly';
const privacyOfficer = 'user:default/petra-privet';

/** Who of the example company may do what is not for everybody: users and groups by permission. */
const reserved: Record<string, string[]> = {
  [peopleReadPermission.name]: [enablement, privacyOfficer],
  [seatsReadPermission.name]: [leader, enablement],
  [costReadPermission.name]: [leader, enablement],
  [syncReadPermission.name]: [operators, privacyOfficer],
  [syncManagePermission.name]: [operators],
};

/** An example: everything is for everybody, but what is sensitive about Copilot is for those whose work it is. */
export class DemoPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const allowed = reserved[permission.name];
    const owned = user?.info.ownershipEntityRefs ?? [];
    return {
      result:
        !allowed || owned.some(ref => allowed.includes(ref))
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    };
  }
}
