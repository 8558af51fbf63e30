import {
  idleDays,
  SeatsResponse,
  SeatUsage,
  seatUsages,
} from 'backstage-plugin-copilot-adoption-common';
import { SeatCount } from '../../store/operations/countSeats';
import { idleUsages } from '../../store/operations/seatUsage';
import { PlanPrices } from './PriceList';
import { priceSeats } from './priceSeats';

/** Adds up counted seats of all plans and usages. */
export function countUsage(
  counts: readonly SeatCount[],
  {
    prices,
    currency,
    withCost,
  }: { prices: PlanPrices; currency: string; withCost: boolean },
): NonNullable<SeatsResponse['totals']> {
  const idle = counts.filter(({ usage }) =>
    (idleUsages as readonly SeatUsage[]).includes(usage),
  );
  const { cost, unpriced } = priceSeats(counts, prices);
  return {
    seats: sum(counts),
    usage: recordOf(seatUsages, usage =>
      sum(counts.filter(count => count.usage === usage)),
    ),
    idle: sum(idle),
    idleFor: recordOf(idleDays, (_, index) =>
      counts.reduce((total, { idleFor }) => total + idleFor[index], 0),
    ),
    pendingCancellation: counts.reduce(
      (total, { ending }) => total + ending,
      0,
    ),
    cost: withCost
      ? {
          monthly: cost,
          idleMonthly: priceSeats(idle, prices).cost,
          unpricedSeats: unpriced,
          currency,
        }
      : null,
  };
}

function sum(counts: readonly SeatCount[]): number {
  return counts.reduce((total, { seats }) => total + seats, 0);
}

function recordOf<Key extends string>(
  keys: readonly Key[],
  valueOf: (key: Key, index: number) => number,
): Record<Key, number> {
  return Object.fromEntries(
    keys.map((key, index) => [key, valueOf(key, index)]),
  ) as Record<Key, number>;
}
