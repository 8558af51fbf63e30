import {
  bucketOf,
  Day,
  quantitiesOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Figures, isSplittable, SplitFigures } from '../figures/Figures';
import { Line } from './composeSeries';
import { Coverage } from './Coverage';
import { ComputedFormula, evaluate } from './evaluate';
import {
  daysOf,
  Period,
  previousPeriod,
  SeriesQuestion,
} from './SeriesQuestion';

/** One line per kept key, and last the one of all other keys together. */
export async function readSplitLines(options: {
  formula: ComputedFormula;
  source: Figures;
  kept: readonly string[];
  coverage: Coverage;
  question: SeriesQuestion;
}): Promise<Line[]> {
  const { formula, source, kept, coverage, question } = options;
  const { by, where, granularity } = question;
  const quantities = quantitiesOf(formula).filter(isSplittable);
  const previous = previousPeriod(question);
  const read = (period: Period): Promise<SplitFigures> =>
    source.readSplit({
      quantities,
      split: { by, where },
      kept,
      days: daysOf(period).filter(coverage.isHeld),
      granularity,
    });
  const now = await read(question);
  const before = question.comparePrevious ? await read(previous) : [];
  const bucketStarts = (period: Period): Day[] => [
    ...new Set(daysOf(period).map(day => bucketOf(day, granularity))),
  ];
  return now.map((figures, index) => ({
    ofBucket: ({ start }) => evaluate(formula, [start], figures),
    ofPeriod: () => evaluate(formula, bucketStarts(question), figures),
    ofPrevious: () =>
      evaluate(formula, bucketStarts(previous), before[index] ?? (() => null)),
  }));
}
