import { GeneratedWorld } from '../world/GeneratedWorld';
import { recruit } from '../world/recruit';
import { Story } from '../world/Story';
import type { World } from '../world/World';
import { createRecruits } from './recruits';
import { demoRepositories } from './repositories';
import { demoEnterprise, demoTeams, octoLabs, octoOrg } from './teams';

/**
 * The fictional company of the demo: enterprise `acme` with the organizations `octo-org` and
 * `octo-labs`. The directory is always the same; the seed varies only what people do.
 */
export function demoWorld(options: { seed?: number; today: string }): World {
  const { seed = 1, today } = options;
  const story = Story.endingAround(today);
  const members = createRecruits().map(description =>
    recruit(description, seed, story),
  );
  return new GeneratedWorld({
    seed,
    story,
    enterprises: [demoEnterprise],
    organizations: [octoOrg, octoLabs],
    teams: demoTeams.map(({ id, slug, name, owner, parentId }) => ({
      id,
      slug,
      name,
      owner,
      ...(parentId && { parentId }),
    })),
    people: members.map(({ person }) => person),
    habits: members.map(({ habits }) => habits),
    repositories: demoRepositories.map(({ id, owner, name, visibility }) => ({
      id,
      owner,
      name,
      visibility,
    })),
  });
}
