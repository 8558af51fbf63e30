import { homeTeams, octoLabs } from './teams';

/** A group of the demo's catalog. */
export interface DemoGroup {
  name: string;
  title: string;
  type: 'department' | 'team';
  parent?: string;
  /** `organization/team` on GitHub; absent for departments and for groups that have no team. */
  teamSlug?: string;
}

const departments: Record<string, { title: string; children: string[] }> = {
  commerce: {
    title: 'Commerce',
    children: ['checkout', 'payments', 'mobile', 'mainframe', 'analytics'],
  },
  foundations: {
    title: 'Foundations',
    children: ['platform', 'identity', 'security'],
  },
  labs: {
    title: 'Labs',
    children: [
      'labs-security',
      'machine-learning',
      'developer-tools',
      'robotics',
    ],
  },
};

/** The catalog group of a home team; equal slugs in two organizations need two names. */
export function groupOf(team: { slug: string; owner: { slug: string } }) {
  const isTaken =
    team.owner.slug === octoLabs.slug &&
    homeTeams.some(
      other => other.slug === team.slug && other.owner.slug !== octoLabs.slug,
    );
  return isTaken ? `labs-${team.slug}` : team.slug;
}

/** Two levels of groups: departments, and under them teams, of which Analytics has none on GitHub. */
export function createGroups(): DemoGroup[] {
  return Object.entries(departments).flatMap(([name, { title, children }]) => [
    { name, title, type: 'department' as const },
    ...children.map(child => leafGroup(child, name)),
  ]);
}

function leafGroup(name: string, parent: string): DemoGroup {
  const team = homeTeams.find(candidate => groupOf(candidate) === name);
  if (!team) {
    return { name, title: 'Analytics', type: 'team', parent };
  }
  const isShared = name !== team.slug;
  return {
    name,
    title: isShared ? `Labs ${team.name}` : team.name,
    type: 'team',
    parent,
    teamSlug: `${team.owner.slug}/${team.slug}`,
  };
}
