import {
  Day,
  daysBetween,
  Formula,
  RankedValue,
} from 'backstage-plugin-copilot-adoption-common';
import { composeSeries, Line } from '../series/composeSeries';
import { Coverage } from '../series/Coverage';
import { previousPeriod, SeriesQuestion } from '../series/SeriesQuestion';

/** A ranked value is what the total of a series would be. */
export function rankedValue(
  line: Line,
  options: {
    formula: Formula;
    coverage: Coverage;
    question: SeriesQuestion;
  },
): RankedValue {
  const { total, totalState, previous, previousState } = composeSeries(line, {
    ...options,
    name: { subject: '', metric: '', key: null },
    buckets: [],
  });
  return {
    value: total,
    state: totalState,
    previous,
    ...(previousState && { previousState }),
  };
}

/** The days of the period, and of the one before where it is asked for, on which anything is held. */
export function heldDays(
  question: SeriesQuestion,
  asked: readonly { coverage: Coverage }[],
): Day[] {
  const { from } = question.comparePrevious
    ? previousPeriod(question)
    : question;
  return daysBetween(from, question.to).filter(day =>
    asked.some(({ coverage }) => coverage.isHeld(day)),
  );
}
