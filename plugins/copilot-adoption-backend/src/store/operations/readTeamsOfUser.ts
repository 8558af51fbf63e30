import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { ReportedTeam } from './readTeam';

/** A team that somebody is in, as people call it. */
export interface TeamOfUser extends ReportedTeam {
  title: string;
}

/**
 * The teams that a person was in on the newest day of which any scope's members are stored, up to a day. Scopes tell
 * people apart on their own, so the person is found by GitHub's id.
 */
export async function readTeamsOfUser(options: {
  db: Knex;
  scopeIds: readonly number[];
  githubId: string;
  upTo: Day;
}): Promise<TeamOfUser[]> {
  const { db, scopeIds, githubId, upTo } = options;
  const newestDay = db('memberships as n')
    .whereRaw('n.scope_id = u.scope_id')
    .where('n.day', '<=', upTo)
    .max('n.day');
  return db('subjects as u')
    .join('memberships as m', join => {
      join.on('m.scope_id', 'u.scope_id').andOn('m.user_id', 'u.id');
    })
    .join('subjects as t', 't.id', 'm.team_id')
    .whereIn('u.scope_id', [...scopeIds])
    .where({ 'u.kind': 'user', 'u.github_id': githubId })
    .where('m.day', newestDay)
    .orderBy('t.id')
    .select(
      't.id',
      't.scope_id as scopeId',
      't.name as slug',
      db.raw('coalesce(t.title, t.name) as title'),
    );
}
