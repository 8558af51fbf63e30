import { Slice } from '../figures/Figures';

/** What is shown of a split. */
export interface KeptKeys {
  /** Keys with a line of their own, the weightiest first. */
  keys: string[];
  /** Whether there are others, which are folded together. */
  hasOthers: boolean;
}

/** The keys to keep, by metric, where somebody has decided on them. */
export type KeptByMetric = ReadonlyMap<string, KeptKeys>;

/** Slices in the order in which they are shown. */
export function byWeight(slices: readonly Slice[]): Slice[] {
  return [...slices].sort(
    (one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1),
  );
}

/** Keeps the weightiest keys, or all of them. */
export function keepTop(
  slices: readonly Slice[],
  top: number = Infinity,
): KeptKeys {
  const keys = byWeight(slices).map(slice => slice.key);
  return { keys: keys.slice(0, top), hasOthers: keys.length > top };
}
