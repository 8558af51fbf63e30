import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import {
  readTeam,
  readTeamsBySlug,
  ReportedTeam,
} from '../../store/operations/readTeam';
import { RolledUpFigures } from '../figures/RolledUpFigures';
import { AskedSubject } from './AskedSubject';
import { FoundScope } from './resolveSubject';

/** A GitHub team, as rolled up day by day. */
export function teamSubject(
  found: FoundScope,
  team: ReportedTeam,
  db: Knex,
): AskedSubject {
  const { scope, everyoneId } = found;
  const population = { scopeId: scope.id, teams: [team], userIds: [] };
  return {
    ...found,
    kind: 'team',
    population,
    teamScopes: [scope],
    figures: new RolledUpFigures({
      db,
      totalsId: team.id,
      peopleId: team.id,
      everyoneId,
      population,
    }),
  };
}

/** @throws NotFoundError where the reports have no such team. */
export async function findTeam(
  { ref, scope }: FoundScope,
  name: { id: number } | { name: string },
  db: Knex,
): Promise<ReportedTeam> {
  const team =
    'id' in name
      ? await readTeam({ db, scopeId: scope.id, githubId: name.id })
      : await readTeamsBySlug({
          db,
          scopeIds: [scope.id],
          slugs: [name.name],
        }).then(teams => teams.at(0));
  if (!team) {
    throw new NotFoundError(
      `GitHub's reports have no team '${ref}'; they leave out teams with fewer than 5 licensed members`,
    );
  }
  return team;
}
