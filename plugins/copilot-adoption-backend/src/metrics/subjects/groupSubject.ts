import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { ReportedTeam } from '../../store/operations/readTeam';
import { PeopleFigures } from '../figures/PeopleFigures';
import { findGroupPeople } from '../groups/findGroupPeople';
import { AskedSubject } from './AskedSubject';
import { KnownScope } from './KnownScope';
import { FoundScope, ResolveContext } from './resolveSubject';
import { teamSubject } from './teamSubject';

/** A group of the catalog: the union of its teams and matched members, or simply its team where it is just one. */
export async function groupSubject(
  found: FoundScope,
  name: string,
  { db, settings, scopes, groups, credentials }: ResolveContext,
): Promise<AskedSubject> {
  const { scope, everyoneId } = found;
  const group = await groups.find(name, credentials);
  const { trustedOrigins } = settings;
  const { population, teams, unmatchedMembers, relatives } =
    await findGroupPeople({
      db,
      group,
      scope,
      scopes,
      trustedOrigins,
      people: settings,
    });
  const teamScopes = scopes.filter(each =>
    teams.some(team => team.scopeId === each.id),
  );
  const [team] = teams;
  const isJustTheTeam =
    teams.length === 1 &&
    team.scopeId === scope.id &&
    population.userIds.length === 0;
  return {
    ...found,
    kind: 'group',
    population,
    teamScopes,
    figures: isJustTheTeam
      ? teamSubject(found, team, db).figures
      : new PeopleFigures({ db, population, everyoneId }),
    group: {
      teams: teams.map(each => refOfTeam(each, teamScopes)).sort(),
      matchedMembers: population.userIds.length,
      unmatchedMembers,
      relatives,
    },
  };
}

function refOfTeam(
  { scopeId, slug }: ReportedTeam,
  scopes: readonly KnownScope[],
): string {
  const scope = scopes.find(each => each.id === scopeId)?.settings;
  return scope
    ? formatSubjectRef({ scope, member: { kind: 'team', name: slug } })
    : slug;
}
