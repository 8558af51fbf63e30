import type { Scenario } from '../Scenario';

export const renamedTeams: Scenario = {
  name: 'renamed-teams',
  description:
    'All teams have been renamed, with their slugs, and have no parents any more.',
  teams: teams =>
    teams.map(({ parentId: _, ...team }) => ({
      ...team,
      name: `New ${team.name}`,
      slug: team.slug.replace(/^(ent:)?/, '$1new-'),
    })),
};
