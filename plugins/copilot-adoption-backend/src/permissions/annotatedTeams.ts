import { CopilotTeamMapping } from 'backstage-plugin-copilot-adoption-node';

const annotation = 'github.com/team-slug';

/** The team of a group as Backstage's GitHub providers write it down, as `organization/team`. */
export const annotatedTeams: CopilotTeamMapping = {
  name: `${annotation} annotation`,
  async teamsOf({ metadata }) {
    const slug = metadata.annotations?.[annotation];
    return slug ? [slug] : [];
  },
};
