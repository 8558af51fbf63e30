import { PlanPrices } from './PriceList';

/** What seats cost in a month, and how many of them are of a plan without a price. */
export function priceSeats(
  counts: readonly { plan: string | null; seats: number }[],
  prices: PlanPrices,
): { cost: number; unpriced: number } {
  let cost = 0;
  let unpriced = 0;
  for (const { plan, seats } of counts) {
    const price = prices.get(plan ?? '');
    cost += seats * (price ?? 0);
    unpriced += price === undefined ? seats : 0;
  }
  return { cost, unpriced };
}
