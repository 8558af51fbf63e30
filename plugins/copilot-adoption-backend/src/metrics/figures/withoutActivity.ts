import { measures } from 'backstage-plugin-copilot-adoption-common';
import { DayFigures } from './Figures';

/** There is no median of nothing. */
const medians: readonly string[] = [
  measures.minutesToMerge,
  measures.minutesToMergeCopilotAuthored,
  measures.minutesToMergeCopilotReviewed,
];

/**
 * Figures of repositories: GitHub's report names only those with activity, so where the report of a day is held,
 * whatever is counted of the others is nothing.
 */
export function withoutActivity(figures: DayFigures): DayFigures {
  return (quantity, day) => {
    const isCounted =
      quantity.from === 'measure' && !medians.includes(quantity.measure);
    return figures(quantity, day) ?? (isCounted ? 0 : null);
  };
}
