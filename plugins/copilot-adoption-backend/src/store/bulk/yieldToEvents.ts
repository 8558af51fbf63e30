import { setImmediate } from 'node:timers/promises';

/** Lets requests through. Awaiting a SQLite statement does not, because it has ended before it is awaited. */
export async function yieldToEvents(): Promise<void> {
  await setImmediate();
}
