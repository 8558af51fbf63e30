import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CopilotTeamMapping } from 'backstage-plugin-copilot-adoption-node';
import { teamsOfGroup } from '../../permissions/teamsOfGroup';

/** The groups that somebody may see, by the GitHub teams they are mapped to, as `organization/team` in lower case. */
export async function readMappedGroups(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  teamMapping: CopilotTeamMapping;
}): Promise<Map<string, string[]>> {
  const { catalog, credentials, teamMapping } = options;
  const { items } = await catalog.getEntities(
    {
      filter: { kind: 'Group' },
      // What a team mapping may go by.
      fields: ['apiVersion', 'kind', 'metadata', 'spec', 'relations'],
    },
    { credentials },
  );
  const groups = new Map<string, string[]>();
  for (const group of items) {
    for (const slug of await teamsOfGroup(teamMapping, group)) {
      const team = slug.toLocaleLowerCase('en-US');
      const known = groups.get(team) ?? [];
      groups.set(team, [...known, stringifyEntityRef(group)]);
    }
  }
  return groups;
}
