/** Where values stand between two gaps, or a gap and an end, so that no line leads to them. */
export function loneValues(values: readonly (number | null)[]): number[] {
  const isGap = (index: number) => (values[index] ?? null) === null;
  return [...values.keys()].filter(
    index => !isGap(index) && isGap(index - 1) && isGap(index + 1),
  );
}
