import { keyedHash } from './keyedHash';
import { pseudonymMark, pseudonymOf } from './pseudonyms';

/**
 * Stands for a person in what other systems collect. It is made of the pseudonym, so that it is the same however people
 * are kept, and is none itself: by what was collected alone nobody is found in the database.
 *
 * @param storedId - GitHub's id of the person, or the pseudonym.
 */
export function collectedHashOf(
  pseudonymKey: string,
  host: string,
  storedId: string,
): string {
  const pseudonym = storedId.startsWith(pseudonymMark)
    ? storedId
    : pseudonymOf(pseudonymKey, host, storedId);
  return keyedHash(pseudonymKey, 'collected', pseudonym);
}
