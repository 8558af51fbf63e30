import { ScopeRef, SubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { CatalogOwners } from '../../permissions/CatalogOwners';
import { readGroupRef } from '../groups/readGroupRef';
import {
  RepositoryResource,
  ScopeResource,
  TeamResource,
} from 'backstage-plugin-copilot-adoption-node';
import { ReportedRepository } from '../../store/operations/readRepositories';
import { ListedTeam } from '../../store/operations/readTeams';

/** Knows the teams, repositories and users that the reports name. */
export interface MemberDirectory {
  /** The teams of a scope, of which the configuration knows. */
  listTeams(scope: ScopeRef): Promise<readonly ListedTeam[]>;
  /** The repositories of a scope, of which the configuration knows. */
  listRepositories(scope: ScopeRef): Promise<readonly ReportedRepository[]>;
  /** Refs of users by GitHub's ids; those who are not stored by them are left out. */
  identifyUsers(users: readonly SubjectRef[]): Promise<string[]>;
}

/** Describes subjects as policies decide about them. */
export class SubjectResources {
  readonly #owners: CatalogOwners;
  readonly #members: MemberDirectory;

  constructor(options: { owners: CatalogOwners; members: MemberDirectory }) {
    this.#owners = options.owners;
    this.#members = options.members;
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
  ): Promise<{ id: number; resource: TeamResource }[]> {
    const owners = await this.#owners.find();
    const teams = await this.#members.listTeams(scope);
    return teams.map(team => ({
      id: team.id,
      resource: {
        scope,
        // A slug belongs to its newest holder, and so do the groups that are mapped to it.
        owners: team.superseded ? [] : owners.ofTeam(teamOf(scope, team.slug)),
      },
    }));
  }

  /** Of a repository; those of which nobody knows anything belong to nobody. */
  async ofRepository({
    scope,
    member,
  }: SubjectRef): Promise<RepositoryResource> {
    const owners = await this.#owners.find();
    const name =
      member && 'id' in member
        ? await this.#repositoryOf(scope, member.id)
        : member?.name;
    return { scope, owners: name ? owners.ofRepository(name) : [] };
  }

  /** Of all repositories of a scope. */
  async ofRepositories(
    scope: ScopeRef,
  ): Promise<{ id: number; resource: RepositoryResource }[]> {
    const owners = await this.#owners.find();
    const repositories = await this.#members.listRepositories(scope);
    return repositories.map(({ id, name }) => ({
      id,
      resource: { scope, owners: owners.ofRepository(name) },
    }));
  }

  /** Refs of users by GitHub's ids, as far as they are known. */
  identifyUsers(users: readonly SubjectRef[]): Promise<string[]> {
    return this.#members.identifyUsers(users);
  }

  async #repositoryOf(
    scope: ScopeRef,
    id: number,
  ): Promise<string | undefined> {
    const all = await this.#members.listRepositories(scope);
    return all.find(({ githubId }) => githubId === String(id))?.name;
  }

  async #slugOf(scope: ScopeRef, id: number): Promise<string | undefined> {
    const teams = await this.#members.listTeams(scope);
    const team = teams.find(each => each.githubId === String(id));
    return team?.superseded ? undefined : team?.slug;
  }
}

/** Groups name teams as `org/team`. */
function teamOf(scope: ScopeRef, slug: string): string {
  return `${scope.slug}/${slug}`;
}
