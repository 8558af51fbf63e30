import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Reads a query string or a body by its schema.
 *
 * @throws InputError that names every wrong parameter and what is allowed there.
 */
export function parseQuery<T extends z.ZodObject>(
  schema: T,
  query: unknown,
): z.output<T> {
  refuseUnstorable(query);
  const parsed = schema.safeParse(query);
  if (!parsed.success) {
    const allowed = Object.keys(schema.shape);
    throw new InputError(
      parsed.error.issues
        .map(issue => describe(issue, query, allowed))
        .join('; '),
    );
  }
  return parsed.data;
}

/**
 * Refuses what PostgreSQL takes nowhere, not even to compare with it.
 *
 * @throws InputError that names the parameter.
 */
export function refuseUnstorable(query: unknown) {
  for (const [name, value] of Object.entries(query ?? {})) {
    if ([value].flat().some(one => String(one).includes('\0'))) {
      throw new InputError(`Parameter '${name}' holds U+0000`);
    }
  }
}

function describe(
  issue: z.core.$ZodIssue,
  query: unknown,
  allowed: string[],
): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map(key => `'${key}'`).join(', ');
    return `Unknown parameter ${names}, known are ${allowed.join(', ')}`;
  }
  if (issue.path.length === 0) {
    return issue.message;
  }
  const name = String(issue.path[0]);
  const given = (query as Record<string, unknown>)[name];
  return given === undefined
    ? `Parameter '${name}' is missing`
    : `Parameter '${name}': ${issue.message}`;
}
