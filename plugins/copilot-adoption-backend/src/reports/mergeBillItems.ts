import { billFigures } from 'backstage-plugin-copilot-adoption-common';
import { BillRecord } from './records';

/** Two lines of a bill about the same thing, such as before and after a change of its price, as one. */
export function mergeBillItems(one: BillRecord, other: BillRecord): BillRecord {
  const sums = billFigures.map(figure => {
    const [first, second] = [one.figures[figure], other.figures[figure]];
    const isKnown = first !== null || second !== null;
    return [figure, isKnown ? (first ?? 0) + (second ?? 0) : null];
  });
  return {
    ...one,
    pricePerUnit:
      one.pricePerUnit === other.pricePerUnit ? one.pricePerUnit : null,
    figures: Object.fromEntries(sums),
  };
}
