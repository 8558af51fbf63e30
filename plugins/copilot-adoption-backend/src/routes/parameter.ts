import { InputError } from '@backstage/errors';

/**
 * Runs what reads one parameter, so that a complaint says which one it is about.
 */
export function parameter<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') {
      throw new InputError(`Parameter '${name}': ${error.message}`);
    }
    throw error;
  }
}
