import {
  formatDay,
  formatSubjectRef,
  Subject,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { ListedTeam, readTeams } from '../../store/operations/readTeams';
import { SubjectsPage } from '../Metrics';
import { KnownScope } from './KnownScope';
import { SubjectsQuestion } from './SubjectsQuestion';

/** A page of a scope's teams. */
export async function listTeams(options: {
  db: Knex;
  scope: KnownScope;
  question: SubjectsQuestion;
}): Promise<SubjectsPage> {
  const { db, scope, question } = options;
  const { search, limit, after, only: ids } = question;
  const teams = await readTeams({
    db,
    scopeId: scope.id,
    search,
    after,
    ids,
    // One more tells whether there is a next page.
    limit: limit + 1,
  });
  const page = teams.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(team => describeTeam(team, scope)),
    next:
      last && teams.length > limit
        ? { title: last.title, id: last.id }
        : undefined,
  };
}

/** A team as told to readers of the API. */
export function describeTeam(
  team: ListedTeam,
  { settings }: KnownScope,
): Subject {
  const { kind, slug, host } = settings;
  return {
    ref: formatSubjectRef({
      scope: { kind, slug, host },
      // A slug belongs to its newest holder, so an older one goes by its id.
      member: team.superseded
        ? { kind: 'team', id: Number(team.githubId) }
        : { kind: 'team', name: team.slug },
    }),
    kind: 'team',
    title: team.title,
    parent:
      team.parentId === null
        ? null
        : formatSubjectRef({
            scope: { kind, slug, host },
            member: { kind: 'team', id: Number(team.parentId) },
          }),
    firstDay: team.firstDay === null ? null : formatDay(team.firstDay),
    lastDay: team.lastDay === null ? null : formatDay(team.lastDay),
    licensedMembers: team.licensedMembers,
  };
}
