import { NotFoundError } from '@backstage/errors';
import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import {
  ListedUser,
  readUser,
  ReportedUser,
} from '../../store/operations/readUsers';
import { PeopleFigures } from '../figures/PeopleFigures';
import { AskedSubject } from './AskedSubject';
import { KnownScope } from './KnownScope';
import { FoundScope } from './resolveSubject';

/** A single person of the users report, who is a population of one. */
export function userSubject(
  found: FoundScope,
  { id }: Pick<ReportedUser, 'id'>,
  db: Knex,
): AskedSubject {
  return personSubject(found, [id], db);
}

/** Anybody, where people are stored without names: nothing is told, not even whether there is such a person. */
export function unnamedUser(found: FoundScope, db: Knex): AskedSubject {
  return { ...personSubject(found, [], db), unavailable: 'peopleNotNamed' };
}

/** Whether people can be asked about by their names. */
export function namesPeople({ people }: Pick<PeopleSettings, 'people'>) {
  return people === 'named';
}

/** @throws NotFoundError where the reports have no such person. */
export async function findUser(
  { ref, scope }: FoundScope,
  user: { id: number } | { name: string },
  db: Knex,
): Promise<ReportedUser> {
  const found = await readUser({ db, scopeId: scope.id, user });
  if (!found) {
    throw new NotFoundError(`GitHub's reports have no user '${ref}'`);
  }
  return found;
}

/** A login belongs to its newest holder, so an older one goes by the id. */
export function refOfUser(user: ListedUser, scope: KnownScope): string {
  return user.superseded
    ? refOfUserId(user, scope)
    : formatSubjectRef({
        scope: scope.settings,
        member: { kind: 'user', name: user.login },
      });
}

export function refOfUserId(
  { githubId }: Pick<ReportedUser, 'githubId'>,
  { settings }: KnownScope,
): string {
  return formatSubjectRef({
    scope: settings,
    member: { kind: 'user', id: Number(githubId) },
  });
}

function personSubject(
  found: FoundScope,
  userIds: readonly number[],
  db: Knex,
): AskedSubject {
  const { scope, everyoneId } = found;
  const population = { scopeId: scope.id, teams: [], userIds };
  return {
    ...found,
    kind: 'user',
    population,
    teamScopes: [],
    figures: new PeopleFigures({ db, population, everyoneId }),
  };
}
