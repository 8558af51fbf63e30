import {
  daysBetween,
  Formula,
  formulaOf,
  MetricDefinition,
  quantitiesOf,
} from 'backstage-plugin-copilot-adoption-common';
import { DayFigures, Figures } from '../figures/Figures';
import { AskedSubject } from '../subjects/AskedSubject';
import { Bucket } from './bucketsOf';
import { composeSeries, CountedSeries, Line } from './composeSeries';
import { computedLine } from './computedLine';
import { Coverage } from './Coverage';
import { readDistinctLine } from './readDistinctLine';
import { readHoldersLine } from './readHoldersLine';
import { readMovementLine } from './readMovementLine';
import { previousPeriod, SeriesQuestion } from './SeriesQuestion';

/** A metric, and how the days of the asked subject stand for it. */
export interface AskedMetric {
  metric: MetricDefinition;
  coverage: Coverage;
}

/** One series per metric, all from one reading of the subject's days. */
export async function answerWhole(options: {
  subject: AskedSubject;
  asked: readonly AskedMetric[];
  buckets: readonly Bucket[];
  question: SeriesQuestion;
}): Promise<CountedSeries[]> {
  const { subject, asked, buckets, question } = options;
  const figures = await readFigures(subject, asked, question);
  return Promise.all(
    asked.map(async ({ metric, coverage }) => {
      const formula = formulaOf(metric, subject.kind);
      const line = await readLine({
        ...{ formula, figures, coverage, question, buckets },
        source: subject.figures,
      });
      const name = { subject: subject.ref, metric: metric.id, key: null };
      return composeSeries(line, {
        name,
        formula,
        coverage,
        buckets,
        question,
      });
    }),
  );
}

async function readLine({
  formula,
  ...rest
}: {
  formula: Formula;
  source: Figures;
  figures: DayFigures;
  coverage: Coverage;
  question: SeriesQuestion;
  buckets: readonly Bucket[];
}): Promise<Line> {
  switch (formula.kind) {
    case 'distinct':
      return readDistinctLine({ formula, ...rest });
    case 'movement':
      return readMovementLine({ formula, ...rest });
    case 'holders':
      return readHoldersLine({ formula, ...rest });
    default:
      return computedLine({ formula, ...rest });
  }
}

function readFigures(
  subject: AskedSubject,
  asked: readonly AskedMetric[],
  question: SeriesQuestion,
): Promise<DayFigures> {
  const { from } = question.comparePrevious
    ? previousPeriod(question)
    : question;
  return subject.figures.readDays({
    quantities: asked.flatMap(({ metric }) =>
      quantitiesOf(formulaOf(metric, subject.kind)),
    ),
    where: question.where,
    days: daysBetween(from, question.to).filter(day =>
      asked.some(({ coverage }) => coverage.isHeld(day)),
    ),
  });
}
