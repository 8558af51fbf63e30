/**
 * The path of a line over evenly spaced values, one unit apart and from 1 (the domain's start) up to 0 (its end). Gaps
 * stay gaps; a value between two of them is a point that a round cap makes visible.
 */
export function linePath(
  values: readonly (number | null)[],
  [from, to]: readonly [number, number],
): string {
  return values
    .map((value, index) => {
      if (value === null) {
        return '';
      }
      const isFirst = (values[index - 1] ?? null) === null;
      const y = 1 - (value - from) / (to - from);
      return `${isFirst ? `M${index} ${y}` : ''}L${index} ${y}`;
    })
    .join('');
}
