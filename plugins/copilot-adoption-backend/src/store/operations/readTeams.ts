import { Knex } from 'knex';
import { escapeLike } from './escapeLike';

/** A team in a list, with what was known about it when GitHub last reported it. */
export interface ListedTeam {
  id: number;
  githubId: string;
  slug: string;
  title: string;
  /** The team above it, if it is one of the listed ones too. */
  parentId: string | null;
  firstDay: number | null;
  lastDay: number | null;
  licensedMembers: number | null;
  /** Whether a newer team has taken over its slug. */
  superseded: boolean;
}

const title = 'coalesce(t.title, t.name)';

/** A page of a scope's teams in the order of their titles. */
export async function readTeams(options: {
  db: Knex;
  scopeId: number;
  search: string;
  limit: number;
  after?: { title: string; id: number };
  /** Only these; all when left out. */
  ids?: Iterable<number>;
}): Promise<ListedTeam[]> {
  const { db, scopeId, search, limit, after, ids } = options;
  const query = db('subjects as t')
    .leftJoin('activity_days as a', join =>
      join.on('a.day', 't.last_day').andOn('a.subject_id', 't.id'),
    )
    .leftJoin('subjects as p', join => {
      join
        .on('p.scope_id', 't.scope_id')
        .andOn('p.kind', 't.kind')
        .andOn('p.github_id', 't.parent_github_id');
      if (ids) {
        join.andOnIn('p.id', [...ids]);
      }
    })
    .where({ 't.scope_id': scopeId, 't.kind': 'team' })
    .whereRaw(`lower(${title}) like ? escape '!'`, [`%${escapeLike(search)}%`])
    .orderByRaw(`${title}, t.id`)
    .limit(limit);
  if (ids) {
    query.whereIn('t.id', [...ids]);
  }
  if (after) {
    query.whereRaw(`(${title}, t.id) > (?, ?)`, [after.title, after.id]);
  }
  const rows = await query.select(
    't.id',
    't.github_id as githubId',
    't.name as slug',
    db.raw(`${title} as title`),
    'p.github_id as parentId',
    't.first_day as firstDay',
    't.last_day as lastDay',
    'a.licensed_members as licensedMembers',
    db.raw(`exists (
      select 1 from subjects n
      where n.scope_id = t.scope_id and n.kind = t.kind and lower(n.name) = lower(t.name)
        and (coalesce(n.last_day, 0), n.id) > (coalesce(t.last_day, 0), t.id)
    ) as superseded`),
  );
  return rows.map((row: ListedTeam) => ({
    ...row,
    superseded: Boolean(row.superseded),
  }));
}
