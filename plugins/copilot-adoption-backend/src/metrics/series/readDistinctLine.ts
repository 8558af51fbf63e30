import { Day, Formula } from 'backstage-plugin-copilot-adoption-common';
import { DayFigures, Figures } from '../figures/Figures';
import { Line } from './composeSeries';
import { Coverage } from './Coverage';
import { Evaluation } from './evaluate';
import {
  daysOf,
  Period,
  previousPeriod,
  SeriesQuestion,
} from './SeriesQuestion';

/** A line of distinct people, who have to be counted anew for every bucket and for the whole period. */
export async function readDistinctLine(options: {
  formula: Extract<Formula, { kind: 'distinct' }>;
  source: Figures;
  /** The people of single days, which tell whether there is anything to count. */
  figures: DayFigures;
  coverage: Coverage;
  question: SeriesQuestion;
}): Promise<Line> {
  const { formula, source, figures, coverage, question } = options;
  const { flag } = formula;
  const previous = previousPeriod(question);
  const count = (period: Period) =>
    source.countPeople({
      flag,
      days: daysOf(period).filter(coverage.isHeld),
      granularity: question.granularity,
    });
  const now = await count(question);
  const before = question.comparePrevious ? await count(previous) : undefined;
  const evaluate = (days: readonly Day[], people = 0): Evaluation<Day> => {
    const isKnown = days.some(
      day =>
        coverage.isHeld(day) && figures({ from: 'people', flag }, day) !== null,
    );
    return { value: isKnown ? people : null, noDenominator: false };
  };
  return {
    ofBucket: ({ start, days }) => evaluate(days, now.byBucket.get(start)),
    ofPeriod: () => evaluate(daysOf(question), now.total),
    ofPrevious: () => evaluate(daysOf(previous), before?.total),
  };
}
