import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readUsers } from '../../store/operations/readUsers';
import { SubjectsPage } from '../Metrics';
import { KnownScope } from './KnownScope';
import { textOf } from './listScopes';
import { SubjectsQuestion } from './SubjectsQuestion';
import { refOfUser } from './userSubject';

/** A page of a scope's people, or of some of them. */
export async function listUsers(options: {
  db: Knex;
  scope: KnownScope;
  question: SubjectsQuestion;
  /** Only those who are members on a day. */
  members?: { population: Population; day: Day };
}): Promise<SubjectsPage> {
  const { db, scope, question, members } = options;
  const { search, limit, after } = question;
  const users = await readUsers({
    db,
    scopeId: scope.id,
    search,
    after,
    members,
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
