import { Entity } from '@backstage/catalog-model';
import { TestPortal } from '../__testUtils__/TestPortal';
import listedTeams from '.';

jest.setTimeout(60_000);

const teamsAnnotation = 'acme.example/copilot-teams';

function group(name: string, annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-origin-location':
          'url:https://trusted.example/org.yaml',
        ...annotations,
      },
    },
    spec: { type: 'team', children: [] },
  };
}

const entities = [
  group('payments', { [teamsAnnotation]: 'org-1/team-1, org-1/team-2,' }),
  group('checkout', { 'github.com/team-slug': 'org-1/team-3' }),
];

describe('teams that groups list', () => {
  let portal: TestPortal;

  /** Undefined where a group has none, and so nobody to tell of. */
  async function teamsOf(name: string) {
    const { groups } = await portal.ask(
      `/series?subject=organization:org-1/group:${name}&metrics=active_users.daily&from=2026-11-16&to=2026-11-17`,
    );
    return groups?.[0]?.teams;
  }

  async function start(copilotModules: object) {
    portal = await TestPortal.start({
      modules: [listedTeams],
      copilotModules,
      entities,
    });
    await portal.sync();
  }

  afterEach(() => portal.stop());

  it('are all of them the group, and no others', async () => {
    await start({ teamsAnnotation });
    await expect(teamsOf('payments')).resolves.toEqual([
      'organization:org-1/team:team-1',
      'organization:org-1/team:team-2',
    ]);
    await expect(teamsOf('checkout')).resolves.toBeUndefined();
    await expect(
      portal.ask('/teams/groups?scope=organization:org-1'),
    ).resolves.toEqual({
      items: ['team-1', 'team-2'].map(team => ({
        team: `organization:org-1/team:${team}`,
        groups: ['group:default/payments'],
      })),
    });
  });

  it('are those of the usual annotation where nothing is configured', async () => {
    await start({});
    await expect(teamsOf('payments')).resolves.toBeUndefined();
    await expect(teamsOf('checkout')).resolves.toEqual([
      'organization:org-1/team:team-3',
    ]);
  });
});
