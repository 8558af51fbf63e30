import { z } from 'zod';

/** An object that refuses keys which it does not know, and names those that it does. */
export function section<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `has no key ${quote(issue.keys)}, allowed are ${quote(
            Object.keys(shape),
          )}`
        : undefined,
  });
}

function quote(names: string[]): string {
  return names.map(name => `'${name}'`).join(', ');
}
