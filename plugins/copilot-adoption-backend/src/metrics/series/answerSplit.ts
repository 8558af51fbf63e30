import {
  Dimension,
  formulaOf,
  MetricDefinition,
  Series,
} from 'backstage-plugin-copilot-adoption-common';
import { AskedSubject } from '../subjects/AskedSubject';
import { basisOf } from './basisOf';
import { isComputed } from './evaluate';
import { Bucket } from './bucketsOf';
import { composeSeries } from './composeSeries';
import { Coverage } from './Coverage';
import { KeptByMetric, KeptKeys, keepTop } from './KeptKeys';
import { readSplitLines } from './readSplitLines';
import { daysOf, SeriesQuestion } from './SeriesQuestion';

interface SplitRequest {
  subject: AskedSubject;
  metric: MetricDefinition;
  coverage: Coverage;
  buckets: readonly Bucket[];
  question: SeriesQuestion;
  by: Dimension;
  kept: KeptByMetric;
}

/** One series per key of a split, and one for all folded keys. */
export async function answerSplit(request: SplitRequest): Promise<Series[]> {
  const { subject, metric, coverage, buckets, question, by } = request;
  const formula = formulaOf(metric, subject.kind);
  if (!isComputed(formula)) {
    throw new Error(`Distinct people cannot be split: ${metric.id}`);
  }
  const { keys, hasOthers } = await findKeys(request);
  const lines = await readSplitLines({
    formula,
    source: subject.figures,
    kept: keys,
    coverage,
    question,
  });
  // Where there is no key at all, the whole is all there is to tell of: that it is missing, or nothing.
  const others = hasOthers ? 'other' : null;
  return lines
    .slice(0, hasOthers || keys.length === 0 ? undefined : keys.length)
    .map((line, index) => {
      const key = index < keys.length ? { [by]: keys[index] } : others;
      const name = { subject: subject.ref, metric: metric.id, key } as const;
      return composeSeries(line, {
        name,
        formula,
        coverage,
        buckets,
        question,
      });
    });
}

async function findKeys(request: SplitRequest): Promise<KeptKeys> {
  const { subject, metric, coverage, question, by, kept } = request;
  const known = kept.get(metric.id);
  if (known) {
    return known;
  }
  const { slices } = await subject.figures.readSlices({
    quantities: basisOf(formulaOf(metric, subject.kind)),
    split: { by, where: question.where },
    days: daysOf(question).filter(coverage.isHeld),
    enough: 0,
  });
  return keepTop(slices, question.top);
}
