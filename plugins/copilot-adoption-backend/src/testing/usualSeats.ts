import { SeatSettings } from '../settings';

/** The defaults of the configuration. */
export const usualSeats: SeatSettings = {
  idleAfterDays: 30,
  graceDays: 14,
  monthlyPrices: new Map([
    ['business', 19],
    ['enterprise', 39],
  ]),
  currency: 'USD',
};
