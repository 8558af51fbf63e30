import { Knex } from 'knex';
import { escapeLike } from './escapeLike';

/** A repository, as GitHub's reports last named it. */
export interface ReportedRepository {
  id: number;
  githubId: string;
  /** With its owner, such as `octo-org/checkout-web`. */
  name: string;
  firstDay: number | null;
  lastDay: number | null;
}

const columns = [
  'r.id',
  'r.github_id as githubId',
  'r.name',
  'r.first_day as firstDay',
  'r.last_day as lastDay',
];

/** A page of a scope's repositories in the order of their names; those whose name a newer one has are left out. */
export async function readRepositories(options: {
  db: Knex;
  scopeId: number;
  search: string;
  limit: number;
  after?: { title: string; id: number };
  /** Only these; all when left out. */
  ids?: Iterable<number>;
}): Promise<ReportedRepository[]> {
  const { db, scopeId, search, limit, after, ids } = options;
  const query = current(db, scopeId)
    .whereRaw(`lower(r.name) like ? escape '!'`, [`%${escapeLike(search)}%`])
    .orderByRaw('r.name, r.id')
    .limit(limit);
  if (ids) {
    query.whereIn('r.id', [...ids]);
  }
  if (after) {
    query.whereRaw('(r.name, r.id) > (?, ?)', [after.title, after.id]);
  }
  return query.select(columns);
}

/** Finds a repository by its name, upper and lower case alike, or by GitHub's id. */
export async function readRepository(options: {
  db: Knex;
  scopeId: number;
  repository: { id: number } | { name: string };
}): Promise<ReportedRepository | undefined> {
  const { db, scopeId, repository } = options;
  const query =
    'id' in repository
      ? db('subjects as r').where({
          'r.scope_id': scopeId,
          'r.kind': 'repository',
          'r.github_id': String(repository.id),
        })
      : current(db, scopeId).whereRaw('lower(r.name) = ?', [
          repository.name.toLowerCase(),
        ]);
  return query.select(columns).first();
}

/** A name that was freed belongs to its newest holder. */
function current(db: Knex, scopeId: number): Knex.QueryBuilder {
  return db('subjects as r')
    .where({ 'r.scope_id': scopeId, 'r.kind': 'repository' })
    .whereRaw(
      `not exists (
        select 1 from subjects n
        where n.scope_id = r.scope_id and n.kind = r.kind and lower(n.name) = lower(r.name)
          and (coalesce(n.last_day, 0), n.id) > (coalesce(r.last_day, 0), r.id)
      )`,
    );
}
