import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { aliasOf, pseudonymMark, pseudonymOf } from '../../people/pseudonyms';

/** A person of a GitHub host: by the number that GitHub has for him or her, or by the login. */
export interface PersonReference {
  host: string;
  person: { id: number } | { login: string };
}

/**
 * Finds the ids and pseudonyms under which a person is, or would be, stored. A login that was freed belongs to its
 * newest holder.
 *
 * @throws NotFoundError where nobody with the login is stored.
 */
export async function findPerson(
  db: Knex,
  settings: PeopleSettings,
  { host, person }: PersonReference,
): Promise<string[]> {
  const { pseudonymKey } = settings;
  const withPseudonym = (id: string) =>
    pseudonymKey && !id.startsWith(pseudonymMark)
      ? [id, pseudonymOf(pseudonymKey, host, id)]
      : [id];
  if ('id' in person) {
    return withPseudonym(String(person.id));
  }
  const names = [
    person.login.toLowerCase(),
    ...(pseudonymKey ? [aliasOf(pseudonymKey, host, person.login)] : []),
  ];
  const holders: string[] = await db('subjects as u')
    .join('scopes as s', 's.id', 'u.scope_id')
    .where({ 'u.kind': 'user', 's.host': host })
    .whereRaw(`lower(u.name) in (${names.map(() => '?').join(', ')})`, names)
    .orderByRaw('coalesce(u.last_day, 0) desc, u.id desc')
    .pluck('u.github_id');
  if (holders.length === 0) {
    throw new NotFoundError(
      `Nobody with the given login is stored for '${host}', or no more. ` +
        "Give the numeric id of GitHub to keep somebody away who isn't stored",
    );
  }
  const [newest] = holders;
  const same = holders.filter(id => withPseudonym(id).includes(newest));
  return [...new Set(same.flatMap(withPseudonym))];
}
