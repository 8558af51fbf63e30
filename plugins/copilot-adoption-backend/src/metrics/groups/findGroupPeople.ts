import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { storedNameOf } from '../../people/storedNameOf';
import { Population } from '../../store/operations/Population';
import { ReportedTeam, readTeamsBySlug } from '../../store/operations/readTeam';
import { readUsersByName } from '../../store/operations/readUsersByName';
import { isTrustedOrigin } from '../../permissions/isTrustedOrigin';
import { KnownScope } from '../subjects/KnownScope';
import { CatalogGroup } from './CatalogGroups';
import { membersOfTree } from './GroupTree';

/** The people of a catalog group in one scope, and how they were found. */
export interface GroupPeople {
  population: Population;
  teams: ReportedTeam[];
  unmatchedMembers: number;
  /** Its teams, parents and children, as far as they have any people. */
  relatives: Population[];
}

/** Finds the people of a group, of its relatives and of its teams in the reports. */
export async function findGroupPeople(options: {
  db: Knex;
  group: CatalogGroup;
  /** Where their activity is read. */
  scope: KnownScope;
  /** Where memberships are looked for. */
  scopes: readonly KnownScope[];
  trustedOrigins: readonly string[];
  /** How the people of the reports are stored. */
  people: PeopleSettings;
}): Promise<GroupPeople> {
  const { group, scope } = options;
  const teams = await findTeams(options);
  const userIds = await findUsers(options);
  const populationOf = (own: readonly ReportedTeam[], ids: number[]) => ({
    scopeId: scope.id,
    teams: own,
    userIds: [...new Set(ids)],
  });
  const peopleOf = (ref: string) => {
    const members = membersOfTree(group.tree, ref);
    const own = members.teamSlugs.flatMap(slug => teams.get(slug) ?? []);
    const ids = members.countable.flatMap(user => userIds.get(user) ?? []);
    return { members, teams: own, population: populationOf(own, ids) };
  };
  const { members, teams: own, population } = peopleOf(group.ref);
  const node = group.tree.get(group.ref);
  const relatives = [...(node?.parents ?? []), ...(node?.children ?? [])];
  return {
    population,
    teams: own,
    unmatchedMembers:
      members.untrusted.length +
      members.countable.filter(user => !userIds.has(user)).length,
    relatives: [
      ...own.map(team => populationOf([team], [])),
      ...relatives.map(ref => peopleOf(ref).population),
    ].filter(each => each.teams.length + each.userIds.length > 0),
  };
}

/** Teams by the slug that groups name them by: the organization, or else the enterprise, of that name has them. */
async function findTeams({
  db,
  group,
  scope,
  scopes,
}: {
  db: Knex;
  group: CatalogGroup;
  scope: KnownScope;
  scopes: readonly KnownScope[];
}): Promise<ReadonlyMap<string, ReportedTeam>> {
  const slugs = [...group.tree.values()].flatMap(node => node.teamSlugs);
  const sameHost = scopes
    .filter(each => each.settings.host === scope.settings.host)
    // Organizations last, so that they win.
    .sort((one, other) => (one.settings.kind < other.settings.kind ? -1 : 1));
  const reported = await readTeamsBySlug({
    db,
    scopeIds: sameHost.map(each => each.id),
    slugs: slugs.map(teamNameOf),
  });
  const found = new Map<string, ReportedTeam>();
  for (const each of sameHost) {
    for (const slug of slugs) {
      const team = reported.find(
        candidate =>
          candidate.scopeId === each.id &&
          isSameName(slug, `${each.settings.slug}/${candidate.slug}`),
      );
      if (team) {
        found.set(slug, team);
      }
    }
  }
  return found;
}

/**
 * Ids in the reports by user of the catalog, matched by their login alone, never by equal names. Where people have
 * pseudonyms, the logins of the catalog get theirs; where no names are stored, nobody is found.
 */
async function findUsers({
  db,
  group,
  scope,
  trustedOrigins,
  people,
}: {
  db: Knex;
  group: CatalogGroup;
  scope: KnownScope;
  trustedOrigins: readonly string[];
  people: PeopleSettings;
}): Promise<ReadonlyMap<string, number>> {
  const { userLoginAnnotation, host } = scope.settings;
  const nameOf = (user: Entity) => {
    const login = user.metadata.annotations?.[userLoginAnnotation];
    const name = login && storedNameOf(people, host, login);
    return name ? name.toLowerCase() : undefined;
  };
  const names = new Map(
    [...group.users]
      .filter(([, user]) => isTrustedOrigin(user, trustedOrigins))
      .map(([ref, user]) => [ref, nameOf(user)]),
  );
  const reported = await readUsersByName({
    db,
    scopeId: scope.id,
    names: [...names.values()].filter(name => name !== undefined),
  });
  const ids = new Map(reported.map(({ name, id }) => [name, id]));
  return new Map(
    [...names].flatMap(([ref, name]) => {
      const id = name === undefined ? undefined : ids.get(name);
      return id === undefined ? [] : [[ref, id] as const];
    }),
  );
}

function teamNameOf(slug: string): string {
  return slug.slice(slug.indexOf('/') + 1);
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
