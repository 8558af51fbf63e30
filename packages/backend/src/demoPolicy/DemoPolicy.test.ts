import { mockCredentials } from '@backstage/backend-test-utils';
import { createPermission } from '@backstage/plugin-permission-common';
import { copilotAdoptionPermissions } from 'backstage-plugin-copilot-adoption-common';
import { DemoPolicy } from './DemoPolicy';

async function allowedTo(...ownershipEntityRefs: string[]): Promise<string[]> {
  const [userEntityRef] = ownershipEntityRefs;
  const user = {
    credentials: mockCredentials.user(userEntityRef),
    info: { userEntityRef, ownershipEntityRefs },
  };
  const decisions = await Promise.all(
    copilotAdoptionPermissions.map(async permission => {
      const { result } = await new DemoPolicy().handle({ permission }, user);
      const name = permission.name.replace('copilotAdoption.', '');
      return result === 'ALLOW' ? [name] : [];
    }),
  );
  return decisions.flat();
}

const everybodys = [
  'organization.read',
  'team.read',
  'repository.read',
  'self.read',
];

describe('DemoPolicy', () => {
  it.each([
    ['user:default/avery-devlin', 'group:default/checkout', []],
    [
      'user:default/oskar-oakhurst',
      'group:default/platform',
      ['sync.read', 'sync.manage'],
    ],
    [
      'user:default/petra-privet',
      'group:default/foundations',
      ['people.read', 'sync.read'],
    ],
    [
      'user:default/enzo-emberly',
      'group:default/foundations',
      ['people.read', 'seats.read', 'cost.read'],
    ],
    [
      'user:default/lena-larkspur',
      'group:default/commerce',
      ['seats.read', 'cost.read'],
    ],
  ])('lets %s do what the work needs', async (user, group, more) => {
    expect((await allowedTo(user, group)).sort()).toEqual(
      [...everybodys, ...more].sort(),
    );
  });

  it('leaves everything else open, as the example always was', async () => {
    const permission = createPermission({
      name: 'catalog.entity.read',
      attributes: { action: 'read' },
    });
    await expect(new DemoPolicy().handle({ permission })).resolves.toEqual({
      result: 'ALLOW',
    });
  });

  it('reserves nothing for nobody', async () => {
    const [permission] = copilotAdoptionPermissions.slice(-1);
    await expect(new DemoPolicy().handle({ permission })).resolves.toEqual({
      result: 'DENY',
    });
  });
});
