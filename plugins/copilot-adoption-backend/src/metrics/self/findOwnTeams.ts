import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import {
  readTeamsOfUser,
  TeamOfUser,
} from '../../store/operations/readTeamsOfUser';
import { ReportedUser } from '../../store/operations/readUsers';
import { Ledger } from '../coverage/Ledger';
import { PeopleFigures } from '../figures/PeopleFigures';
import { measureCrowds } from '../floor/measureCrowds';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { AskedSubject } from '../subjects/AskedSubject';
import { KnownScope } from '../subjects/KnownScope';
import { FoundScope } from '../subjects/resolveSubject';
import { OwnTeam } from './OwnTeam';
import { readMedians } from './readMedians';

/**
 * The teams that a person was in at the end of the period, in whichever scope of the host they are reported: what their
 * people do is read in the scope that is asked about.
 */
export async function findOwnTeams(options: {
  db: Knex;
  found: FoundScope;
  scopes: readonly KnownScope[];
  user: ReportedUser;
  question: SeriesQuestion;
  ledger: Ledger;
  enough: number;
}): Promise<OwnTeam[]> {
  const { db, found, user, question, enough } = options;
  const { host } = found.scope.settings;
  const scopes = options.scopes.filter(each => each.settings.host === host);
  const teams = await readTeamsOfUser({
    db,
    scopeIds: scopes.map(({ id }) => id),
    githubId: user.githubId,
    upTo: question.to,
  });
  return Promise.all(
    teams.map(async ({ title, ...each }) => {
      const team = subjectOf(each, options, scopes);
      return {
        ref: team.ref,
        title,
        crowds: await measureCrowds({ db, subject: team, question, enough }),
        readMedians: () => readMedians({ ...options, team }),
      };
    }),
  );
}

/** A team whose people are counted one by one. */
function subjectOf(
  team: Omit<TeamOfUser, 'title'>,
  { db, found }: { db: Knex; found: FoundScope },
  scopes: readonly KnownScope[],
): AskedSubject {
  const { scope, everyoneId } = found;
  const own = scopes.find(({ id }) => id === team.scopeId) ?? scope;
  const population = { scopeId: scope.id, teams: [team], userIds: [] };
  return {
    ...found,
    ref: formatSubjectRef({
      scope: own.settings,
      member: { kind: 'team', name: team.slug },
    }),
    kind: 'team',
    population,
    teamScopes: [own],
    figures: new PeopleFigures({ db, population, everyoneId }),
  };
}
