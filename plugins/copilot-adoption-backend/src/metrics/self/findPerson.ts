import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { UnknownSelfReason } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { storedNameOf } from '../../people/storedNameOf';
import { readUser, ReportedUser } from '../../store/operations/readUsers';
import { KnownScope } from '../subjects/KnownScope';
import { CatalogUsers } from './CatalogUsers';

/** The caller in the reports of a scope, or why he or she is not found there. */
export type FoundPerson =
  | { user: ReportedUser; login: string }
  | { reason: UnknownSelfReason };

/** Finds the caller: the credentials lead to the catalog, the catalog to the login, and that to who is stored. */
export async function findPerson(options: {
  db: Knex;
  scope: KnownScope;
  people: PeopleSettings;
  users: CatalogUsers;
  credentials: BackstageCredentials;
}): Promise<FoundPerson> {
  const { db, scope, people, users, credentials } = options;
  const found = await users.findLogin(credentials, scope.settings);
  if ('reason' in found) {
    return found;
  }
  const { login } = found;
  const name = storedNameOf(people, scope.settings.host, login);
  if (!name) {
    return { reason: 'peopleNotKept' };
  }
  const user = await readUser({ db, scopeId: scope.id, user: { name } });
  return user
    ? { user, login: people.people === 'named' ? user.login : login }
    : { reason: 'notReported' };
}
