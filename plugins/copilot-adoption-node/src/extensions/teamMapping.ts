import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';

/**
 * Knows which GitHub teams a group of the catalog consists of.
 *
 * @public
 */
export interface CopilotTeamMapping {
  /** Names the mapping in errors, such as `copilot-teams annotation`. */
  readonly name: string;
  /**
   * Finds the teams whose members are the people of a group, each as `organization/team` or `enterprise/team` by their
   * slugs. None where the group has no team; it then consists of the groups below it and of its own members.
   *
   * Asked for every group, again after a minute at the earliest. Where it throws, questions about groups fail.
   *
   * @param group - An entity of kind Group, with its metadata, its spec and its relations.
   */
  teamsOf(group: Entity): Promise<readonly string[]>;
}

/**
 * Lets a module map groups of the catalog to GitHub teams otherwise than by the annotation `github.com/team-slug`.
 *
 * @public
 */
export interface CopilotAdoptionTeamMappingExtensionPoint {
  /** @throws ConflictError where another module has brought a mapping already. */
  setTeamMapping(mapping: CopilotTeamMapping): void;
}

/**
 * Which GitHub teams a group of the catalog consists of.
 *
 * @public
 */
export const copilotAdoptionTeamMappingExtensionPoint =
  createExtensionPoint<CopilotAdoptionTeamMappingExtensionPoint>({
    id: 'copilot-adoption.team-mapping',
  });
