/** Pixels, shared with the card's skeleton. */
export const sparklineHeight = 64;
