import { keyedHash } from './keyedHash';

/** What pseudonyms begin with, which neither ids nor logins of GitHub do. */
export const pseudonymMark = '~';

/** Stands for a person of a GitHub host. */
export function pseudonymOf(
  pseudonymKey: string,
  host: string,
  userId: string,
): string {
  return pseudonymMark + keyedHash(pseudonymKey, 'person', host, userId);
}

/** Stands for a login, in any spelling, so that a person of the catalog can be found among those who are stored. */
export function aliasOf(
  pseudonymKey: string,
  host: string,
  login: string,
): string {
  return (
    pseudonymMark + keyedHash(pseudonymKey, 'login', host, login.toLowerCase())
  );
}

/** Tells keys apart without telling them. */
export function fingerprintOf(pseudonymKey: string): string {
  return keyedHash(pseudonymKey, 'fingerprint');
}
