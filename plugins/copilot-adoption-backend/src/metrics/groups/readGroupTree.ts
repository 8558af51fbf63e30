import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CopilotTeamMapping } from 'backstage-plugin-copilot-adoption-node';
import { isTrustedOrigin } from '../../permissions/isTrustedOrigin';
import { teamsOfGroup } from '../../permissions/teamsOfGroup';
import { GroupNode, GroupTree } from './GroupTree';

/** A group with its parents, and the descendants of all of them. */
export async function readGroupTree(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  groupRef: string;
  trustedOrigins: readonly string[];
  teamMapping: CopilotTeamMapping;
}): Promise<GroupTree> {
  const { groupRef } = options;
  const tree = new Map<string, GroupNode>();
  const add = async (refs: string[]): Promise<GroupNode[]> => {
    const added: GroupNode[] = [];
    for (const entity of await readEntities(options, refs)) {
      const node = await toNode(entity, options);
      tree.set(stringifyEntityRef(entity), node);
      added.push(node);
    }
    return added;
  };
  let level = await add([groupRef]);
  level.push(...(await add(level.flatMap(group => group.parents))));
  while (level.length > 0) {
    const children = level.flatMap(group => group.children);
    level = await add([...new Set(children)].filter(ref => !tree.has(ref)));
  }
  return tree;
}

/** Entities by ref; those that are not in the catalog are left out. */
export async function readEntities(
  options: { catalog: CatalogService; credentials: BackstageCredentials },
  entityRefs: string[],
): Promise<Entity[]> {
  if (entityRefs.length === 0) {
    return [];
  }
  const { items } = await options.catalog.getEntitiesByRefs(
    { entityRefs },
    { credentials: options.credentials },
  );
  return items.filter(entity => entity !== undefined);
}

async function toNode(
  entity: Entity,
  options: {
    trustedOrigins: readonly string[];
    teamMapping: CopilotTeamMapping;
  },
): Promise<GroupNode> {
  const { trustedOrigins, teamMapping } = options;
  const related = (type: string) =>
    (entity.relations ?? [])
      .filter(relation => relation.type === type)
      .map(relation => relation.targetRef);
  return {
    teamSlugs: await teamsOfGroup(teamMapping, entity),
    isTrusted: isTrustedOrigin(entity, trustedOrigins),
    parents: related(RELATION_CHILD_OF),
    children: related(RELATION_PARENT_OF),
    members: related(RELATION_HAS_MEMBER),
  };
}
