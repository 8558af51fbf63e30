/** A smaller range would turn noise into drama. */
const smallestRange = 0.3;

/** From where to where a sparkline reaches: its own range, but at least a good part of its largest value. */
export function sparklineDomain(
  values: readonly (number | null)[],
): [number, number] {
  const known = values.filter(value => value !== null);
  if (known.length === 0) {
    return [0, 1];
  }
  const largest = Math.max(...known);
  const smallest = Math.min(...known);
  const missing = Math.max(0, smallestRange * largest - (largest - smallest));
  return [Math.max(0, smallest - missing / 2), largest + missing / 2 || 1];
}
