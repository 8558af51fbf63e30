import { Knex } from 'knex';
import { readRepositories } from '../../store/operations/readRepositories';
import { SubjectsPage } from '../Metrics';
import { KnownScope } from './KnownScope';
import { textOf } from './listScopes';
import { refOfRepository } from './repositorySubject';
import { SubjectsQuestion } from './SubjectsQuestion';

/** A page of a scope's repositories. */
export async function listRepositories(options: {
  db: Knex;
  scope: KnownScope;
  question: SubjectsQuestion;
}): Promise<SubjectsPage> {
  const { db, scope, question } = options;
  const { search, limit, after, only: ids } = question;
  const repositories = await readRepositories({
    db,
    scopeId: scope.id,
    search,
    after,
    ids,
    // One more tells whether there is a next page.
    limit: limit + 1,
  });
  const page = repositories.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ name, firstDay, lastDay }) => ({
      ref: refOfRepository(name, scope),
      kind: 'repository',
      title: name,
      firstDay: textOf(firstDay),
      lastDay: textOf(lastDay),
      parent: null,
      licensedMembers: null,
    })),
    next:
      last && repositories.length > limit
        ? { title: last.name, id: last.id }
        : undefined,
  };
}
