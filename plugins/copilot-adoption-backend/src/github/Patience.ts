/** How long GitHub is waited for, in milliseconds. */
export interface Patience {
  /** Until an answer is there. */
  answer: number;
  /** Until the next bytes of a download arrive. */
  silence: number;
  /** Between two attempts; 4 and 9 times as much before the next ones. */
  retry: number;
}

export const defaultPatience: Patience = {
  answer: 60_000,
  silence: 60_000,
  retry: 1000,
};
