import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Writes where the next page starts, as text that means something only to the same query.
 */
export function encodeCursor(query: unknown, position: unknown): string {
  return Buffer.from(JSON.stringify([query, position])).toString('base64url');
}

/**
 * Reads a cursor written by {@link encodeCursor}.
 *
 * @throws InputError when it is damaged, or belongs to another query.
 */
export function decodeCursor<T extends z.ZodType>(
  cursor: string,
  query: unknown,
  position: T,
): z.output<T> {
  const [origin, value] = readPair(cursor);
  const parsed = position.safeParse(value);
  if (!parsed.success || !isSame(origin, query)) {
    throw new InputError(
      "Parameter 'cursor': belongs to another query, leave it out to start with the first page",
    );
  }
  return parsed.data;
}

function readPair(cursor: string): unknown[] {
  try {
    const pair = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(pair) ? pair : [];
  } catch {
    return [];
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
