import { createGroups, groupOf } from '../demo/groups';
import { slugOf } from '../demo/names';
import { demoReaders } from '../demo/readers';
import { createRecruits, type DemoRecruit } from '../demo/recruits';
import { demoRepositories } from '../demo/repositories';
import { homeTeams } from '../demo/teams';

const apiVersion = 'backstage.io/v1alpha1';
const memberGroups = new Map(homeTeams.map(team => [team.id, groupOf(team)]));

/** The demo company's groups, as catalog entities. */
export function groupEntities(): object[] {
  return createGroups().map(({ name, title, type, parent, teamSlug }) => ({
    apiVersion,
    kind: 'Group',
    metadata: {
      name,
      ...(teamSlug && { annotations: { 'github.com/team-slug': teamSlug } }),
    },
    spec: {
      type,
      profile: { displayName: title },
      ...(parent && { parent }),
      children: [],
    },
  }));
}

/** Today's people: the example readers first, then everybody else who has a place in the company. */
export function userEntities(): object[] {
  const recruits = createRecruits();
  const readers = demoReaders.map(reader => {
    const recruit = recruits.find(({ login }) => login === reader.login);
    return userEntity({
      name: reader.name,
      login: reader.login,
      title: reader.title,
      memberOf: [...groupsOf(recruit), ...(reader.memberOf ?? [])],
    });
  });
  const names = new Set(demoReaders.map(({ name }) => name));
  const others = recruits
    .filter(({ name, leaves }) => !names.has(name) && leaves === undefined)
    .map(recruit => ({ ...recruit, memberOf: groupsOf(recruit) }))
    .filter(({ memberOf }) => memberOf.length > 0)
    .map(({ name, login, memberOf }) => userEntity({ name, login, memberOf }));
  return [...readers, ...others];
}

function groupsOf(recruit?: DemoRecruit): string[] {
  const current = recruit?.teams.filter(team => team.until === undefined) ?? [];
  return [
    ...current.flatMap(({ id }) => memberGroups.get(id) ?? []),
    ...(recruit?.group ? [recruit.group] : []),
  ];
}

function userEntity(user: {
  name: string;
  login?: string;
  title?: string;
  memberOf: string[];
}): object {
  const { name, login, title, memberOf } = user;
  return {
    apiVersion,
    kind: 'User',
    metadata: {
      name: slugOf(name),
      ...(title && { description: title }),
      ...(login && { annotations: { 'github.com/user-login': login } }),
    },
    spec: {
      profile: {
        displayName: name,
        email: `${slugOf(name)}@acme.example`,
      },
      memberOf,
    },
  };
}

/** The systems, and one component per repository. */
export function componentEntities(): object[] {
  const systems = [
    { name: 'storefront', title: 'Storefront', owner: 'commerce' },
    {
      name: 'engineering-platform',
      title: 'Engineering Platform',
      owner: 'foundations',
    },
    { name: 'research', title: 'Research', owner: 'labs' },
  ];
  return [
    ...systems.map(({ name, title, owner }) => ({
      apiVersion,
      kind: 'System',
      metadata: { name, title },
      spec: { owner: `group:default/${owner}` },
    })),
    ...demoRepositories.map(({ name, owner, type, group, system }) => ({
      apiVersion,
      kind: 'Component',
      metadata: {
        name,
        annotations: { 'github.com/project-slug': `${owner}/${name}` },
      },
      spec: {
        type,
        lifecycle: 'production',
        owner: `group:default/${group}`,
        system,
      },
    })),
  ];
}
