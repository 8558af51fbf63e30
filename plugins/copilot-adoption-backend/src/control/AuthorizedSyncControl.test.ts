import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { PeopleAudit } from '../metrics';
import { PermissionGuard } from '../permissions';
import { AuthorizedSyncControl } from './AuthorizedSyncControl';
import { SyncControl } from './SyncControl';

const { signal } = new AbortController();
const options = { credentials: mockCredentials.user() };

const erased = { scopes: 1, rows: 12, archived: 0 };

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
    erasePerson: jest.fn().mockResolvedValue(erased),
  };
  const guard = {
    require: async ({ name }: BasicPermission) => {
      if (name !== allowed) {
        throw new NotAllowedError(name);
      }
    },
  } as unknown as PermissionGuard;
  const auditor = mockServices.auditor.mock();
  const event = { success: jest.fn(), fail: jest.fn() };
  auditor.createEvent.mockResolvedValue(event);
  const audit = new PeopleAudit(auditor);
  const authorized = new AuthorizedSyncControl({ control, guard, audit });
  return { control, authorized, auditor, event };
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

  describe('writes down that somebody was erased', () => {
    const manage = 'copilotAdoption.sync.manage';
    const person = { host: 'github.com', login: 'avery-dev' };

    it('by whom and how much, and not who it was', async () => {
      const { authorized, auditor, event } = setUp(manage);
      await authorized.erasePerson(person, options);
      expect(auditor.createEvent.mock.calls).toEqual([
        [
          {
            eventId: 'people-erase',
            severityLevel: 'medium',
            meta: { reader: 'user:default/mock', host: 'github.com' },
          },
        ],
      ]);
      expect(event.success).toHaveBeenCalledWith({ meta: erased });
      expect(event.fail).not.toHaveBeenCalled();
    });

    it('or was not', async () => {
      const { control, authorized, event } = setUp(manage);
      const error = new Error('database is locked');
      control.erasePerson.mockRejectedValue(error);
      await expect(authorized.erasePerson(person, options)).rejects.toBe(error);
      expect(event.fail).toHaveBeenCalledWith({ error });
    });

    it('and nothing of whoever may not', async () => {
      const { authorized, auditor } = setUp('copilotAdoption.sync.read');
      await expect(authorized.erasePerson(person, options)).rejects.toThrow();
      expect(auditor.createEvent).not.toHaveBeenCalled();
    });
  });
});
