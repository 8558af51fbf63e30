import { ScopeRef, SubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { GroupOwners } from '../../permissions/GroupOwners';
import { readGroupRef } from '../groups/readGroupRef';
import { ScopeResource, TeamResource } from '../../permissions/resources';
import { ListedTeam } from '../../store/operations/readTeams';

/** Knows the teams that the reports name. */
export interface TeamDirectory {
  /** The teams of a scope, of which the configuration knows. */
  listTeams(scope: ScopeRef): Promise<readonly ListedTeam[]>;
}

/** Describes subjects as policies decide about them. */
export class SubjectResources {
  readonly #owners: GroupOwners;
  readonly #teams: TeamDirectory;

  constructor(options: { owners: GroupOwners; teams: TeamDirectory }) {
    this.#owners = options.owners;
    this.#teams = options.teams;
  }

  ofScope({ scope }: SubjectRef): ScopeResource {
    return { scope };
  }

  /** Of a team or group; subjects of which nobody knows anything belong to nobody. */
  async ofTeam({ scope, member }: SubjectRef): Promise<TeamResource> {
    const owners = await this.#owners.find();
    if (member?.kind === 'group') {
      return { scope, owners: owners.ofGroup(readGroupRef(member.name)) };
    }
    const slug =
      member && 'id' in member
        ? await this.#slugOf(scope, member.id)
        : member?.name;
    return {
      scope,
      owners: slug === undefined ? [] : owners.ofTeam(teamOf(scope, slug)),
    };
  }

  /** Of all teams of a scope. */
  async ofTeams(
    scope: ScopeRef,
  ): Promise<{ team: ListedTeam; resource: TeamResource }[]> {
    const owners = await this.#owners.find();
    const teams = await this.#teams.listTeams(scope);
    return teams.map(team => ({
      team,
      resource: {
        scope,
        // A slug belongs to its newest holder, and so do the groups that are mapped to it.
        owners: team.superseded ? [] : owners.ofTeam(teamOf(scope, team.slug)),
      },
    }));
  }

  async #slugOf(scope: ScopeRef, id: number): Promise<string | undefined> {
    const teams = await this.#teams.listTeams(scope);
    const team = teams.find(each => each.githubId === String(id));
    return team?.superseded ? undefined : team?.slug;
  }
}

/** Groups name teams as `org/team`. */
function teamOf(scope: ScopeRef, slug: string): string {
  return `${scope.slug}/${slug}`;
}
