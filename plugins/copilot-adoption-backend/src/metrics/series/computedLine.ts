import { Day, Quantity } from 'backstage-plugin-copilot-adoption-common';
import { DayFigures } from '../figures/Figures';
import { Line } from './composeSeries';
import { Coverage } from './Coverage';
import { ComputedFormula, evaluate } from './evaluate';
import { daysOf, previousPeriod, SeriesQuestion } from './SeriesQuestion';

/** A line whose values are computed from those of single days, as far as they are held. */
export function computedLine(options: {
  formula: ComputedFormula;
  figures: DayFigures;
  coverage: Coverage;
  question: SeriesQuestion;
}): Line {
  const { formula, figures, coverage, question } = options;
  const valueOf = (quantity: Quantity, day: Day) =>
    coverage.isHeld(day) ? figures(quantity, day) : null;
  const over = (days: readonly Day[]) => evaluate(formula, days, valueOf);
  return {
    ofBucket: ({ days }) => over(days),
    ofPeriod: () => over(daysOf(question)),
    ofPrevious: () => over(daysOf(previousPeriod(question))),
  };
}
