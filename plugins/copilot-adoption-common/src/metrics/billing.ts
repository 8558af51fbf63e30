/**
 * How many seats an organization has subscribed to, in GitHub's words; a cycle is the month that is billed.
 *
 * @public
 */
export const seatFigures = [
  'total',
  'added_this_cycle',
  'pending_cancellation',
  'pending_invitation',
  'active_this_cycle',
  'inactive_this_cycle',
] as const;

/**
 * One of {@link seatFigures}.
 *
 * @public
 */
export type SeatFigure = (typeof seatFigures)[number];

/**
 * The numbers of a line of a bill. Gross is all that was used, discounts are what the plan includes among others, net is
 * what is left to pay. Amounts are in US dollars.
 *
 * @public
 */
export const billFigures = [
  'gross_quantity',
  'gross_amount',
  'discount_quantity',
  'discount_amount',
  'net_quantity',
  'net_amount',
] as const;

/**
 * One of {@link billFigures}.
 *
 * @public
 */
export type BillFigure = (typeof billFigures)[number];
