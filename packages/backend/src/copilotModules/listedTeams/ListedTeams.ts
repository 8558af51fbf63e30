import { Entity } from '@backstage/catalog-model';
import { CopilotTeamMapping } from 'backstage-plugin-copilot-adoption-node';

/** Any number of GitHub teams in an annotation of the group, separated by commas. */
export class ListedTeams implements CopilotTeamMapping {
  readonly name: string;
  readonly #annotation: string;

  constructor(annotation: string) {
    this.name = `annotation ${annotation}`;
    this.#annotation = annotation;
  }

  async teamsOf(group: Entity): Promise<string[]> {
    const list = group.metadata.annotations?.[this.#annotation] ?? '';
    return list
      .split(',')
      .map(team => team.trim())
      .filter(team => team !== '');
  }
}
