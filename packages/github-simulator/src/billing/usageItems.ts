import type { Meter } from './meters';
import { modelTitle } from './modelTitle';
import type { UsageItem } from './UsageItem';

/**
 * The lines of a bill, largest first. Every model gets its part of what the plan includes.
 *
 * @param used - quantities by model
 * @param included - the quantity that costs nothing
 */
export function usageItems(
  meter: Meter,
  used: ReadonlyMap<string, number>,
  included: number,
): UsageItem[] {
  const { sku, unitType, pricePerUnit } = meter;
  const total = [...used.values()].reduce((sum, each) => sum + each, 0);
  const discounted = total > 0 ? Math.min(1, included / total) : 0;
  const amountOf = (quantity: number) => round(quantity * pricePerUnit);
  return [...used]
    .map(([model, quantity]) => {
      const grossQuantity = round(quantity);
      const discountQuantity = round(grossQuantity * discounted);
      const netQuantity = round(grossQuantity - discountQuantity);
      return {
        product: 'Copilot',
        sku,
        model: modelTitle(model),
        unitType,
        pricePerUnit,
        grossQuantity,
        grossAmount: amountOf(grossQuantity),
        discountQuantity,
        discountAmount: amountOf(discountQuantity),
        netQuantity,
        netAmount: amountOf(netQuantity),
      };
    })
    .filter(({ grossQuantity }) => grossQuantity > 0)
    .sort((one, other) => other.grossQuantity - one.grossQuantity);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
