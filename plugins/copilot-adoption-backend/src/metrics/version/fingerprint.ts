import { createHash } from 'node:crypto';

/** A hash of whatever it takes to tell one thing from another. */
export function fingerprint(content: unknown): string {
  const text = JSON.stringify(content, withCollections);
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

function withCollections(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
