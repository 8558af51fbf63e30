import { Knex } from 'knex';

/** A team as the reports name it. */
export interface ReportedTeam {
  id: number;
  scopeId: number;
  slug: string;
}

const columns = ['id', 'scope_id as scopeId', 'name as slug'];

/** Finds a team of a scope by GitHub's id. */
export async function readTeam(options: {
  db: Knex;
  scopeId: number;
  githubId: number;
}): Promise<ReportedTeam | undefined> {
  const { db, scopeId, githubId } = options;
  return db('subjects')
    .where({ scope_id: scopeId, kind: 'team', github_id: String(githubId) })
    .select(columns)
    .first();
}

/** Finds teams of some scopes by slug, upper and lower case alike; a slug that was freed belongs to its newest holder. */
export async function readTeamsBySlug(options: {
  db: Knex;
  scopeIds: readonly number[];
  slugs: readonly string[];
}): Promise<ReportedTeam[]> {
  const { db, scopeIds, slugs } = options;
  if (slugs.length === 0) {
    return [];
  }
  const rows: ReportedTeam[] = await db('subjects')
    .whereIn('scope_id', [...scopeIds])
    .where('kind', 'team')
    .whereRaw(
      `lower(name) in (${slugs.map(() => '?').join(', ')})`,
      slugs.map(slug => slug.toLowerCase()),
    )
    .orderByRaw('coalesce(last_day, 0), id')
    .select(columns);
  const newest = new Map(
    rows.map(row => [`${row.scopeId}/${row.slug.toLowerCase()}`, row]),
  );
  return [...newest.values()];
}
