import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  syncManagePermission,
  syncReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { PermissionGuard } from './PermissionGuard';

const user = mockCredentials.user('user:default/Oskar');
const service = (...permissionNames: string[]) =>
  mockCredentials.service('external:nightly', { permissionNames });

function setUp(options: {
  framework: boolean;
  policy?: 'ALLOW' | 'DENY';
  admins?: string[];
}) {
  const { framework, policy = 'ALLOW', admins = [] } = options;
  return new PermissionGuard({
    auth: mockServices.auth(),
    // With the framework off, Backstage allows everything to everybody.
    permissions: mockServices.permissions.mock({
      authorize: async () => [{ result: AuthorizeResult[policy] }],
    }),
    userInfo: mockServices.userInfo({
      ownershipEntityRefs: ['user:default/oskar', 'group:default/platform'],
    }),
    config: mockServices.rootConfig({
      data: { permission: { enabled: framework } },
    }),
    settings: { admins },
  });
}

const on = { framework: true };
const off = { framework: false };
const manage = syncManagePermission.name;

describe('PermissionGuard', () => {
  it.each<[string, Parameters<typeof setUp>[0], BackstageCredentials, boolean]>(
    [
      ['a user whom the policy allows', on, user, true],
      ['a user whom the policy denies', { ...on, policy: 'DENY' }, user, false],
      [
        'an admin whom the policy denies',
        { ...on, policy: 'DENY', admins: ['user:default/oskar'] },
        user,
        false,
      ],
      ['a user without the framework', off, user, false],
      [
        'a user named as admin, without the framework',
        { ...off, admins: ['user:default/oskar'] },
        user,
        true,
      ],
      [
        'a member of an admins’ group, without the framework',
        { ...off, admins: ['group:default/platform'] },
        user,
        true,
      ],
      [
        'somebody else, without the framework',
        { ...off, admins: ['group:default/security'] },
        user,
        false,
      ],
      ['an unrestricted service', on, mockCredentials.service(), false],
      [
        'an unrestricted service without the framework',
        { ...off, admins: ['group:default/platform'] },
        mockCredentials.service(),
        false,
      ],
      ['a service for this permission', on, service(manage), true],
      [
        'a service for this permission, without the framework',
        off,
        service('catalog.entity.read', manage),
        true,
      ],
      [
        'a service for another permission',
        on,
        service(syncReadPermission.name),
        false,
      ],
      [
        'a service restricted by attributes alone',
        on,
        mockCredentials.service('external:nightly', {
          permissionAttributes: { action: ['update'] },
        }),
        false,
      ],
      [
        'a service whose other restrictions forbid it',
        { ...on, policy: 'DENY' },
        service(manage),
        false,
      ],
      ['nobody', on, mockCredentials.none(), false],
      ['nobody, without the framework', off, mockCredentials.none(), false],
    ],
  )('decides about %s', async (_, options, credentials, allowed) => {
    const guard = setUp(options);
    const decision = guard.isAllowed(syncManagePermission, credentials);
    await expect(decision).resolves.toBe(allowed);
  });

  it('takes no configuration for a framework that is off', async () => {
    const guard = new PermissionGuard({
      auth: mockServices.auth(),
      permissions: mockServices.permissions.mock(),
      userInfo: mockServices.userInfo(),
      config: mockServices.rootConfig(),
      settings: { admins: [] },
    });
    await expect(guard.require(syncManagePermission, user)).rejects.toThrow(
      'This needs the permission copilotAdoption.sync.manage',
    );
  });
});
