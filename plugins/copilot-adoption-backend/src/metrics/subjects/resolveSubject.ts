import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  formatSubjectRef,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Settings } from '../../settings';
import { readOwnSubjects } from '../../store/operations/readOwnSubjects';
import { CatalogGroups } from '../groups/CatalogGroups';
import { SeatPrices } from '../seats/SeatPrices';
import { AskedSubject } from './AskedSubject';
import { findScope } from './findScope';
import { groupSubject } from './groupSubject';
import { KnownScope } from './KnownScope';
import { findRepository, repositorySubject } from './repositorySubject';
import { scopeSubject } from './scopeSubject';
import { findTeam, teamSubject } from './teamSubject';
import { findUser, namesPeople, unnamedUser, userSubject } from './userSubject';

/** What it takes to find subjects. */
export interface ResolveContext {
  db: Knex;
  settings: Settings;
  scopes: readonly KnownScope[];
  groups: CatalogGroups;
  prices: SeatPrices;
  credentials: BackstageCredentials;
}

/** A subject's scope, with the ids of the scope's own rows. */
export interface FoundScope {
  /** Of the subject. */
  ref: string;
  scope: KnownScope;
  totalsId: number;
  everyoneId: number;
}

/** Of a subject of which nothing has been stored yet; no row has this id. */
const nothingStored = 0;

/**
 * Finds whom a question is about, and where the figures come from.
 *
 * @throws InputError for an unknown scope, NotFoundError for an unknown team, group, repository or user.
 */
export async function resolveSubject(
  { scope: scopeRef, member }: SubjectRef,
  context: ResolveContext,
): Promise<AskedSubject> {
  const { db, scopes, settings } = context;
  const ref = formatSubjectRef({ scope: scopeRef, member });
  const scope = findScope(scopeRef, {
    known: scopes,
    configured: settings.scopes,
  });
  const own = await readOwnSubjects({ db, scopeId: scope.id });
  const found = {
    ref,
    scope,
    totalsId: own.scope ?? nothingStored,
    everyoneId: own.everyone ?? nothingStored,
  };
  switch (member?.kind) {
    case undefined:
      return scopeSubject(found, context);
    case 'team':
      return teamSubject(found, await findTeam(found, member, db), db);
    case 'group':
      return groupSubject(found, member.name, context);
    case 'repository':
      return repositorySubject(
        found,
        await findRepository(found, member, db),
        db,
      );
    case 'user':
      return namesPeople(settings)
        ? userSubject(found, await findUser(found, member, db), db)
        : unnamedUser(found, db);
    default:
      throw new NotFoundError(`Nothing is known about '${ref}'`);
  }
}
