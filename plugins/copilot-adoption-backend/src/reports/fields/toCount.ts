import { ParseContext } from './ParseContext';
import { toNumber } from './toNumber';

/** The largest head count that the database has room for. */
export const mostPeople = 2 ** 31 - 1;

/**
 * A count as GitHub sends it, see `toNumber`. One that is too large for exact sums is left out: nobody knows by how much
 * it is wrong, and one day of nonsense must not spoil every sum that it is in.
 */
export function toCount(
  value: unknown,
  context: ParseContext,
  largest = Number.MAX_SAFE_INTEGER,
): number | null {
  const number = toNumber(value);
  if (number === null) {
    return null;
  }
  if (Math.abs(number) > largest) {
    context.countAdjusted('tooLargeNumber');
    return null;
  }
  if (!Number.isInteger(number)) {
    context.countAdjusted('roundedNumber');
    return Math.round(number);
  }
  return number;
}
