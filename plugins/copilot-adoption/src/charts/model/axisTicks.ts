/** At most so many buckets, evenly spaced, the last one among them. */
export function axisTicks(buckets: readonly string[], most: number): string[] {
  const step = Math.max(1, Math.ceil(buckets.length / Math.max(1, most)));
  const last = buckets.length - 1;
  return buckets.filter((_, index) => (last - index) % step === 0);
}
