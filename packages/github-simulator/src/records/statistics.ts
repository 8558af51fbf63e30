/** The median of at least one number, to two decimals. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return toHundredths(
    sorted.length % 2
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2,
  );
}

/** The number below which nine of ten lie, to two decimals. */
export function percentile90(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return toHundredths(sorted[Math.ceil(sorted.length * 0.9) - 1]);
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
