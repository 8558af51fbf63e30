/**
 * Moves labels apart that would overlap, as little as possible, keeping their order.
 *
 * @param positions - where each label belongs, in pixels from the top
 * @returns where each may stand, in the same order as given
 */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  bottom: number,
): number[] {
  const order = positions
    .map((position, index) => ({ position, index }))
    .sort((a, b) => a.position - b.position);
  const placed = new Array<number>(positions.length);
  let above = -Infinity;
  for (const { position, index } of order) {
    above = Math.max(position, above + gap);
    placed[index] = above;
  }
  let below = bottom + gap;
  for (const { index } of order.reverse()) {
    below = Math.min(placed[index], below - gap);
    placed[index] = below;
  }
  return placed;
}
