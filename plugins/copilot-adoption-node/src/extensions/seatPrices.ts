import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { ScopeRef } from 'backstage-plugin-copilot-adoption-common';

/**
 * What a seat costs in a month.
 *
 * @public
 */
export interface CopilotSeatPrice {
  /** The enterprise or organization whose seats it is about; left out, all of them. */
  scope?: ScopeRef;
  /** GitHub's name of the plan, such as `business` or `enterprise`. */
  plan: string;
  /** In the currency of `copilotAdoption.seats.currency`. */
  monthlyPrice: number;
  /** The first day of the price, such as `2026-07-01`; left out, it has always been so. */
  from?: string;
}

/**
 * Knows what seats cost.
 *
 * @public
 */
export interface CopilotSeatPriceSource {
  /** Names the source in errors, such as `contracts`. */
  readonly name: string;
  /**
   * Lists all prices. Of those that apply to a seat on a day, one about its scope counts before one about all scopes,
   * and then the one that began last. Seats that none applies to cost what `copilotAdoption.seats.monthlyPrice` says.
   *
   * Asked again after a minute at the earliest. Where it throws, the last list goes on; without any, costs are unknown.
   */
  getSeatPrices(): Promise<readonly CopilotSeatPrice[]>;
}

/**
 * Lets a module tell prices that differ by enterprise, organization or day.
 *
 * @public
 */
export interface CopilotAdoptionSeatPricesExtensionPoint {
  /** @throws ConflictError where another module has brought a source already. */
  setSeatPriceSource(source: CopilotSeatPriceSource): void;
}

/**
 * What a seat costs in a month.
 *
 * @public
 */
export const copilotAdoptionSeatPricesExtensionPoint =
  createExtensionPoint<CopilotAdoptionSeatPricesExtensionPoint>({
    id: 'copilot-adoption.seat-prices',
  });
