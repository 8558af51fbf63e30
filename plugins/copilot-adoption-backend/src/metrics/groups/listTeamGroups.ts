import { TeamGroups } from 'backstage-plugin-copilot-adoption-common';
import { ListedTeam } from '../../store/operations/readTeams';
import { KnownScope } from '../subjects/KnownScope';
import { describeTeam } from '../subjects/listTeams';

/** The groups of each team that has any. A slug belongs to its newest holder. */
export function listTeamGroups(
  teams: readonly ListedTeam[],
  options: {
    scope: KnownScope;
    /** By `organization/team` in lower case. */
    groups: ReadonlyMap<string, string[]>;
  },
): TeamGroups[] {
  const { scope, groups } = options;
  return teams
    .filter(({ superseded }) => !superseded)
    .flatMap(team => {
      const slug = `${scope.settings.slug}/${team.slug}`;
      const own = groups.get(slug.toLocaleLowerCase('en-US'));
      const { ref } = describeTeam(team, scope);
      return own ? [{ team: ref, groups: [...own].sort() }] : [];
    });
}
