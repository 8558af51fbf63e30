import { Knex } from 'knex';
import { readUsers } from '../../store/operations/readUsers';
import { SubjectsPage } from '../Metrics';
import { KnownScope } from './KnownScope';
import { textOf } from './listScopes';
import { SubjectsQuestion } from './SubjectsQuestion';
import { refOfUser } from './userSubject';

/** A page of a scope's people. */
export async function listUsers(options: {
  db: Knex;
  scope: KnownScope;
  question: SubjectsQuestion;
}): Promise<SubjectsPage> {
  const { db, scope, question } = options;
  const { search, limit, after } = question;
  const users = await readUsers({
    db,
    scopeId: scope.id,
    search,
    after,
    // One more tells whether there is a next page.
    limit: limit + 1,
  });
  const page = users.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(user => ({
      ref: refOfUser(user, scope),
      kind: 'user',
      title: user.login,
      firstDay: textOf(user.firstDay),
      lastDay: textOf(user.lastDay),
      parent: null,
      licensedMembers: null,
    })),
    next:
      last && users.length > limit
        ? { title: last.login, id: last.id }
        : undefined,
  };
}
