import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { CopilotTeamMapping } from 'backstage-plugin-copilot-adoption-node';

/**
 * The GitHub teams of a group, as `organization/team`, each once.
 *
 * @throws ServiceUnavailableError that names the mapping where that cannot tell: a group without its teams would have
 * other figures.
 */
export async function teamsOfGroup(
  mapping: CopilotTeamMapping,
  group: Entity,
): Promise<string[]> {
  try {
    return [...new Set(await mapping.teamsOf(group))];
  } catch (error) {
    throw new ServiceUnavailableError(
      `The team mapping '${
        mapping.name
      }' does not know the GitHub teams of ${stringifyEntityRef(group)}`,
      error,
    );
  }
}
