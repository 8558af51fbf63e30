import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { memberDays } from './memberDays';
import { Population } from './Population';

/** A person, as GitHub's reports last named him or her. */
export interface ReportedUser {
  id: number;
  githubId: string;
  /** Or what stands for it, as people are kept. */
  login: string;
  /** First and last day of activity. */
  firstDay: number | null;
  lastDay: number | null;
}

/** A person in a list. */
export interface ListedUser extends ReportedUser {
  /** Whether somebody else has taken over the login. */
  superseded: boolean;
}

const columns = [
  'id',
  'github_id as githubId',
  'name as login',
  'first_day as firstDay',
  'last_day as lastDay',
];

/** A page of a scope's people in the order of their logins; those whose names are not kept are left out. */
export async function readUsers(options: {
  db: Knex;
  scopeId: number;
  search: string;
  limit: number;
  after?: { title: string; id: number };
  /** Only those who are members on a day. */
  members?: { population: Population; day: Day };
}): Promise<ListedUser[]> {
  const { db, scopeId, search, limit, after, members } = options;
  const newestFirst = db.raw(
    `row_number() over (
      partition by lower(name) order by coalesce(last_day, 0) desc, id desc
    ) as newness`,
  );
  const named = usersOf(db, scopeId)
    .whereNot('name', '')
    .select(...columns, newestFirst);
  const query = db
    .from(named.as('u'))
    .whereRaw(`lower(u.login) like ? escape '!'`, [
      `%${search.toLowerCase().replace(/[!%_]/g, '!$&')}%`,
    ])
    .orderByRaw('u.login, u.id')
    .limit(limit);
  if (members) {
    const { population, day } = members;
    query.whereIn(
      'u.id',
      db.from(memberDays(db, population, [day]).as('m')).select('m.user_id'),
    );
  }
  if (after) {
    query.whereRaw('(u.login, u.id) > (?, ?)', [after.title, after.id]);
  }
  const rows: (ReportedUser & { newness: number | string })[] =
    await query.select('u.*');
  return rows.map(({ newness, ...user }) => ({
    ...user,
    superseded: Number(newness) > 1,
  }));
}

/** Finds a person by the stored name, upper and lower case alike, or by GitHub's id; a freed login belongs to its newest holder. */
export async function readUser(options: {
  db: Knex;
  scopeId: number;
  user: { id: number } | { name: string };
}): Promise<ReportedUser | undefined> {
  const { db, scopeId, user } = options;
  const query = usersOf(db, scopeId);
  if ('id' in user) {
    query.where('github_id', String(user.id));
  } else {
    query.whereRaw('lower(name) = ?', [user.name.toLowerCase()]);
  }
  return query
    .whereNot('name', '')
    .orderByRaw('coalesce(last_day, 0) desc, id desc')
    .select(columns)
    .first();
}

function usersOf(db: Knex, scopeId: number): Knex.QueryBuilder {
  return db('subjects').where({ scope_id: scopeId, kind: 'user' });
}
