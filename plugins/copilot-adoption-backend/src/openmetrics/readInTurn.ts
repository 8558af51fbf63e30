import { UsageSample } from './UsageSample';

/** Reads one after the other: somebody may be waiting for an answer in the meantime. */
export async function readInTurn<Item>(
  items: readonly Item[],
  read: (item: Item) => Promise<UsageSample[]>,
): Promise<UsageSample[]> {
  const parts: UsageSample[][] = [];
  for (const item of items) {
    parts.push(await read(item));
  }
  return parts.flat();
}
