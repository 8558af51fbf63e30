import { mockCredentials } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { PermissionGuard } from '../permissions';
import { AuthorizedSyncControl } from './AuthorizedSyncControl';
import { SyncControl } from './SyncControl';

const { signal } = new AbortController();
const options = { credentials: mockCredentials.user() };

const calls: [keyof SyncControl, string, (control: SyncControl) => unknown][] =
  [
    ['queueRun', 'manage', control => control.queueRun({}, options)],
    ['describeRun', 'read', control => control.describeRun('id', options)],
    ['listRuns', 'read', control => control.listRuns({ limit: 1 }, options)],
    ['listDays', 'read', control => control.listDays({ limit: 1 }, options)],
    [
      'listDifferences',
      'read',
      control => control.listDifferences(undefined, options),
    ],
    ['summarize', 'read', control => control.summarize(options)],
    [
      'erasePerson',
      'manage',
      control => control.erasePerson({ host: 'github.com' }, options),
    ],
    [
      'check',
      'manage',
      control => control.check(undefined, { ...options, signal }),
    ],
  ];

function setUp(allowed: string) {
  const control: jest.Mocked<SyncControl> = {
    queueRun: jest.fn(),
    describeRun: jest.fn(),
    listRuns: jest.fn(),
    listDays: jest.fn(),
    listDifferences: jest.fn(),
    summarize: jest.fn(),
    check: jest.fn(),
    erasePerson: jest.fn(),
  };
  const guard = {
    require: async ({ name }: BasicPermission) => {
      if (name !== allowed) {
        throw new NotAllowedError(name);
      }
    },
  } as unknown as PermissionGuard;
  return { control, authorized: new AuthorizedSyncControl({ control, guard }) };
}

describe('AuthorizedSyncControl', () => {
  it.each(calls)('lets %s pass with sync.%s', async (name, needed, call) => {
    const { control, authorized } = setUp(`copilotAdoption.sync.${needed}`);
    await call(authorized);
    expect(control[name]).toHaveBeenCalledTimes(1);
  });

  it.each(calls)('refuses %s without sync.%s', async (name, needed, call) => {
    const other = needed === 'read' ? 'manage' : 'read';
    const { control, authorized } = setUp(`copilotAdoption.sync.${other}`);
    await expect(call(authorized)).rejects.toThrow(NotAllowedError);
    expect(control[name]).not.toHaveBeenCalled();
  });
});
