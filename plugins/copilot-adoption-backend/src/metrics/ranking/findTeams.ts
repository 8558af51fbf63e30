import { Knex } from 'knex';
import { readOwnSubjects } from '../../store/operations/readOwnSubjects';
import { ListedTeam, readTeams } from '../../store/operations/readTeams';
import { AskedSubject } from '../subjects/AskedSubject';
import { KnownScope } from '../subjects/KnownScope';
import { describeTeam } from '../subjects/listTeams';
import { teamSubject } from '../subjects/teamSubject';

/** Far more than any enterprise has; a guard, not a page. */
const mostTeams = 100_000;

/** Teams that a scope has ever reported. */
export interface ScopeTeams {
  scope: KnownScope;
  everyoneId: number;
  listed: readonly ListedTeam[];
  subjectOf(team: ListedTeam): AskedSubject;
}

/** @param ids - only these; all when left out */
export async function findTeams(
  db: Knex,
  scope: KnownScope,
  ids?: Iterable<number>,
): Promise<ScopeTeams> {
  const own = await readOwnSubjects({ db, scopeId: scope.id });
  const everyoneId = own.everyone ?? 0;
  return {
    scope,
    everyoneId,
    listed: await readTeams({
      db,
      scopeId: scope.id,
      search: '',
      limit: mostTeams,
      ids,
    }),
    subjectOf: team =>
      teamSubject(
        {
          ref: describeTeam(team, scope).ref,
          scope,
          totalsId: own.scope ?? 0,
          everyoneId,
        },
        { id: team.id, scopeId: scope.id, slug: team.slug },
        db,
      ),
  };
}
