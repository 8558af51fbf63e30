/** Names of measures are keys of the database, whose keys may not be of any length. */
const longestPart = 120;

/** The name of a measure that ends in values of GitHub's, such as `review_times.merged:human/human`. */
export function measureName(prefix: string, values: readonly string[]): string {
  return (
    prefix +
    values
      .map(value =>
        value.length > longestPart
          ? `${value.slice(0, longestPart - 1)}…`
          : value,
      )
      .join('/')
  );
}
