import { keyedHash } from './keyedHash';

/**
 * What stays of an erased person: a hash by which the same person is known again, should a report bring him or her.
 *
 * The secret is made up by the database and kept in it. It keeps a tombstone that leaks alone from being looked up in a
 * table of all ids. Whoever has the whole database could still try all ids, and would learn that somebody with this id
 * was erased, and nothing else. A secret outside of the database would be lost one day, and with it every erasure.
 * Where people have pseudonyms, the pseudonym is hashed, so that without the pseudonyms' key not even trying helps.
 *
 * @param key - GitHub's id of the person, or the pseudonym.
 */
export function tombstoneOf(secret: string, host: string, key: string): string {
  return keyedHash(secret, 'erased', host, key);
}
