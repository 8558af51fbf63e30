const unknown = 'unknown';

/**
 * The value of a dimension, as GitHub writes it. Only `unknown` is put into lower case, which GitHub writes in both ways,
 * and stands for a value that is missing, so that the parts still add up to the whole.
 */
export function dimensionValue(value: unknown): string {
  if (typeof value === 'number') {
    return String(value);
  }
  if (typeof value !== 'string' || value === '') {
    return unknown;
  }
  const sameLength = value.length === unknown.length;
  return sameLength && value.toLowerCase() === unknown ? unknown : value;
}
