import { NotFoundError } from '@backstage/errors';
import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import {
  readRepository,
  ReportedRepository,
} from '../../store/operations/readRepositories';
import { RepositoryFigures } from '../figures/RepositoryFigures';
import { AskedSubject } from './AskedSubject';
import { KnownScope } from './KnownScope';
import { FoundScope } from './resolveSubject';

/** A repository with pull requests that GitHub has reported. */
export function repositorySubject(
  found: FoundScope,
  repository: Pick<ReportedRepository, 'id'>,
  db: Knex,
): AskedSubject {
  const { scope } = found;
  return {
    ...found,
    kind: 'repository',
    // GitHub tells nothing of the people of a repository.
    population: { scopeId: scope.id, teams: [], userIds: [] },
    teamScopes: [],
    figures: new RepositoryFigures({ db, subjectId: repository.id }),
  };
}

/** @throws NotFoundError where the reports have no such repository. */
export async function findRepository(
  { ref, scope }: FoundScope,
  repository: { id: number } | { name: string },
  db: Knex,
): Promise<ReportedRepository> {
  const found = await readRepository({ db, scopeId: scope.id, repository });
  if (!found) {
    throw new NotFoundError(
      `GitHub's reports have no repository '${ref}'; they name those with pull requests, from 17 July 2026 on`,
    );
  }
  return found;
}

export function refOfRepository(name: string, { settings }: KnownScope) {
  return formatSubjectRef({
    scope: settings,
    member: { kind: 'repository', name },
  });
}
