import { Entity } from '@backstage/catalog-model';

const trusted = 'url:https://trusted.example/org.yaml';

interface TestGroup {
  /** `org/team`. */
  team?: string;
  parents?: string[];
  children?: string[];
  members?: string[];
  origin?: string;
}

/** A group of the catalog with its relations, by the names of groups and users. */
export function catalogGroup(name: string, group: TestGroup): Entity {
  const { team, parents = [], children = [], members = [] } = group;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-origin-location': group.origin ?? trusted,
        ...(team && { 'github.com/team-slug': team }),
      },
    },
    relations: [
      ...parents.map(ref => relation('childOf', `group:default/${ref}`)),
      ...children.map(ref => relation('parentOf', `group:default/${ref}`)),
      ...members.map(ref => relation('hasMember', `user:default/${ref}`)),
    ],
  };
}

/** A user of the catalog, with the login that GitHub's reports know. */
export function catalogUser(
  name: string,
  login?: string,
  origin: string = trusted,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-origin-location': origin,
        ...(login && { 'github.com/user-login': login }),
      },
    },
  };
}

function relation(type: string, targetRef: string) {
  return { type, targetRef };
}
