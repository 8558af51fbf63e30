import { createHmac } from 'node:crypto';

/** 128 bits: no two people of the world share a hash, and an index of them stays small. */
const length = 32;

/**
 * A hash that cannot be found out by trying, as long as the key stays secret. A plain hash could: logins are public,
 * and ids are numbers of nine digits.
 *
 * @param parts - What is hashed, and first of all what for, so that hashes of different things never meet.
 */
export function keyedHash(key: string, ...parts: string[]): string {
  return createHmac('sha256', key)
    .update(parts.join('\0'))
    .digest('hex')
    .slice(0, length);
}
