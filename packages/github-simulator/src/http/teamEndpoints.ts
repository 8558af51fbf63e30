import type { Team } from '../world/World';
import type { Endpoints } from './Endpoints';
import { findScope, scopeKinds, scopePrefix } from './findScope';
import { notFound } from './githubError';
import { sendPage } from './paging';
import type { Simulation } from './Simulation';

/** Today's teams of organizations and enterprises; GitHub keeps no history of them. */
export function addTeamEndpoints(endpoints: Endpoints, simulation: Simulation) {
  const { world } = simulation;
  for (const kind of scopeKinds) {
    endpoints.get(`${scopePrefix(kind)}/teams`, (request, response) => {
      const scope = findScope(world, kind, request.params);
      if (!scope) {
        notFound(response);
        return;
      }
      const own = world.teams.filter(
        ({ owner }) => owner.kind === kind && owner.slug === scope.slug,
      );
      const teams =
        simulation.scenario.teams?.(own, { kind, slug: scope.slug }) ?? own;
      const describe =
        kind === 'organization' ? organizationTeam : enterpriseTeam;
      const items = teams.map(team => describe(team, scope.id, world.teams));
      sendPage(items, request, response);
    });
  }
}

function organizationTeam(
  team: Team,
  organizationId: number,
  all: readonly Team[],
): object {
  const parent = all.find(({ id }) => id === team.parentId);
  return {
    ...organizationTeamSummary(team),
    organization_id: organizationId,
    parent: parent ? organizationTeamSummary(parent) : null,
  };
}

/** A team as other objects of GitHub refer to it. */
export function organizationTeamSummary(team: Team) {
  const html_url = `https://github.com/orgs/${team.owner.slug}/teams/${team.slug}`;
  return {
    id: team.id,
    node_id: `T_simulated_${team.id}`,
    name: team.name,
    slug: team.slug,
    description: '',
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    type: 'organization',
    html_url,
    members_url: `${html_url}/members{/member}`,
  };
}

function enterpriseTeam(team: Team): object {
  const html_url = `https://github.com/enterprises/${team.owner.slug}/teams/${team.slug}`;
  return {
    id: team.id,
    name: team.name,
    slug: team.slug,
    description: '',
    group_id: null,
    type: 'enterprise',
    html_url,
    members_url: `${html_url}/members{/member}`,
  };
}
