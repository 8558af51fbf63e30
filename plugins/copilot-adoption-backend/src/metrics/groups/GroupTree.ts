/** A group of the catalog, as far as it matters for counting people. */
export interface GroupNode {
  /** The GitHub teams that it is mapped to, as `org/team`. */
  teamSlugs: readonly string[];
  /** Whether its own members may count. */
  isTrusted: boolean;
  parents: string[];
  children: string[];
  members: string[];
}

/** Groups by entity ref. */
export type GroupTree = ReadonlyMap<string, GroupNode>;

/** Whom a group and its descendants consist of. */
export interface GroupMembers {
  /** GitHub teams mapped to any of the groups. */
  teamSlugs: string[];
  /** Members of trusted groups without a team. */
  countable: string[];
  /** Members of groups without a team that are not trusted. */
  untrusted: string[];
}

/** Gathers a group and its descendants; each group counts once, however it is reached. */
export function membersOfTree(tree: GroupTree, root: string): GroupMembers {
  const groups = descendantsOf(tree, root);
  const withoutTeam = groups.filter(group => group.teamSlugs.length === 0);
  const countable = new Set(
    withoutTeam
      .filter(group => group.isTrusted)
      .flatMap(group => group.members),
  );
  const others = withoutTeam
    .flatMap(group => group.members)
    .filter(member => !countable.has(member));
  return {
    teamSlugs: [...new Set(groups.flatMap(group => group.teamSlugs))],
    countable: [...countable],
    untrusted: [...new Set(others)],
  };
}

function descendantsOf(tree: GroupTree, root: string): GroupNode[] {
  const found = new Map<string, GroupNode>();
  const open = [root];
  for (const ref of open) {
    const group = tree.get(ref);
    if (group && !found.has(ref)) {
      found.set(ref, group);
      open.push(...group.children);
    }
  }
  return [...found.values()];
}
