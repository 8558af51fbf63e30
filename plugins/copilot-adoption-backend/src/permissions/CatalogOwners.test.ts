import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { catalogGroup } from '../metrics/__testUtils__/catalogEntities';
import { CatalogOwners } from './CatalogOwners';

const elsewhere = 'url:https://elsewhere.example/';

function component(name: string, origin = 'url:https://trusted.example/') {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-origin-location': origin,
        'github.com/project-slug': 'Octo-Org/Checkout-Web',
      },
    },
    relations: [{ type: 'ownedBy', targetRef: `group:default/${name}` }],
  };
}

const entities = [
  component('web'),
  component('checkout'),
  component('intruders', elsewhere),
  catalogGroup('company', {}),
  catalogGroup('shop', { parents: ['company'] }),
  catalogGroup('payments', { team: 'Octo-Org/Payments', parents: ['shop'] }),
  // Anybody might have registered these.
  catalogGroup('intruders', { team: 'octo-org/payments', origin: elsewhere }),
  catalogGroup('usurpers', { origin: elsewhere }),
  catalogGroup('below-usurpers', { parents: ['usurpers', 'nowhere'] }),
];

function setUp() {
  const clock = { time: 0, now: () => clock.time, sleep: async () => {} };
  const catalog = catalogServiceMock.mock();
  const filled = catalogServiceMock({ entities });
  catalog.getEntities.mockImplementation((...args) =>
    filled.getEntities(...args),
  );
  const owners = new CatalogOwners({
    catalog,
    clock,
    auth: mockServices.auth(),
    trustedOrigins: ['url:https://trusted.example/'],
  });
  return { owners, catalog, clock };
}

describe('CatalogOwners', () => {
  it('finds the groups of a team and all groups above, whatever the case', async () => {
    const owners = await setUp().owners.find();
    expect(owners.ofTeam('octo-org/PAYMENTS')).toEqual([
      'group:default/payments',
      'group:default/shop',
      'group:default/company',
    ]);
    expect(owners.ofGroup('Group:default/Shop')).toEqual([
      'group:default/shop',
      'group:default/company',
    ]);
    expect(owners.ofTeam('octo-org/checkout')).toEqual([]);
    expect(owners.ofGroup('group:default/unknown')).toEqual([]);
  });

  it('finds the owners of all components of a repository', async () => {
    const owners = await setUp().owners.find();
    expect(owners.ofRepository('octo-org/checkout-web')).toEqual([
      'group:default/web',
      'group:default/checkout',
    ]);
    expect(owners.ofRepository('octo-org/other')).toEqual([]);
  });

  it('trusts no group that just anybody may have registered', async () => {
    const owners = await setUp().owners.find();
    expect(owners.ofGroup('group:default/intruders')).toEqual([]);
    expect(owners.ofGroup('group:default/below-usurpers')).toEqual([
      'group:default/below-usurpers',
    ]);
  });

  it('asks the catalog again after a minute, or when it failed', async () => {
    const { owners, catalog, clock } = setUp();
    catalog.getEntities.mockRejectedValueOnce(new Error('not now'));
    await expect(owners.find()).rejects.toThrow('not now');
    await owners.find();
    clock.time = 59_999;
    await owners.find();
    expect(catalog.getEntities).toHaveBeenCalledTimes(2);
    clock.time = 60_000;
    await owners.find();
    expect(catalog.getEntities).toHaveBeenCalledTimes(3);
  });
});
