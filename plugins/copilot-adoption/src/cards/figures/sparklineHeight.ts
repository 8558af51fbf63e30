/** Pixels, shared with the cards' skeletons. */
export const sparklineHeight = 64;
