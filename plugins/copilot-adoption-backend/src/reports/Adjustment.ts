/**
 * How a value was changed because it cannot be stored as GitHub sent it.
 *
 * - `unstorableText`: characters were taken out of a text that no database, or only one of them, takes: U+0000, and halves
 *   of surrogate pairs
 * - `roundedNumber`: a number has more digits than can be told apart beyond 2^53, or a count is no whole number
 * - `tooLargeNumber`: a count is larger than can be added up exactly, and is left out as unknown
 */
export type Adjustment = 'unstorableText' | 'roundedNumber' | 'tooLargeNumber';

/** How many values were changed, by how. */
export type Adjustments = Partial<Record<Adjustment, number>>;
