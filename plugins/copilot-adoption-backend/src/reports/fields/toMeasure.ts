import { ParseContext } from './ParseContext';
import { toNumber } from './toNumber';

/** Any other number: as exact as a number can be, with a note where that is less than what GitHub sent. */
export function toMeasure(
  value: unknown,
  context: ParseContext,
): number | null {
  const number = toNumber(value);
  if (number !== null && Math.abs(number) > Number.MAX_SAFE_INTEGER) {
    context.countAdjusted('roundedNumber');
  }
  return number;
}
