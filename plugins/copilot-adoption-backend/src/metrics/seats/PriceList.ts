import {
  Day,
  isSameScope,
  parseDay,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { CopilotSeatPrice } from 'backstage-plugin-copilot-adoption-node';
import { InputError } from '@backstage/errors';

/** What a seat costs in a month, by plan. */
export type PlanPrices = ReadonlyMap<string, number>;

type DatedPrice = Omit<CopilotSeatPrice, 'from'> & { from: Day };

/** What seats cost in every scope on every day. */
export class PriceList {
  readonly #usual: PlanPrices;
  /** Those that count less come first. */
  readonly #prices: readonly DatedPrice[];

  /**
   * @param usual - The prices of seats that none of the others is about.
   * @throws InputError for a price that cannot be.
   */
  constructor(usual: PlanPrices, prices: readonly CopilotSeatPrice[] = []) {
    this.#usual = usual;
    this.#prices = prices
      .map(readPrice)
      .sort(
        (one, other) =>
          Number(Boolean(one.scope)) - Number(Boolean(other.scope)) ||
          one.from - other.from,
      );
  }

  /** What seats of a scope cost on a day. */
  on(scope: ScopeRef, day: Day): PlanPrices {
    const valid = this.#prices.filter(
      price =>
        price.from <= day && (!price.scope || isSameScope(price.scope, scope)),
    );
    return new Map([
      ...this.#usual,
      ...valid.map(({ plan, monthlyPrice }) => [plan, monthlyPrice] as const),
    ]);
  }

  /** All there is to know of it, for telling it from another one. */
  toJSON() {
    return [[...this.#usual], this.#prices];
  }
}

function readPrice(price: CopilotSeatPrice): DatedPrice {
  const { plan, monthlyPrice, from } = price;
  if (!Number.isFinite(monthlyPrice) || monthlyPrice < 0) {
    throw new InputError(
      `The monthly price of ${plan} seats must be 0 or more, got ${monthlyPrice}`,
    );
  }
  return { ...price, from: from === undefined ? -Infinity : parseDay(from) };
}
