import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Bucket } from './bucketsOf';
import { Line } from './composeSeries';
import { Evaluation } from './evaluate';
import { daysOf, previousPeriod, SeriesQuestion } from './SeriesQuestion';

/** A line whose values are read anew for every bucket and for the whole period, one after the other. */
export async function recountedLine(
  recount: (days: readonly Day[]) => Promise<Evaluation<Day>>,
  options: { question: SeriesQuestion; buckets: readonly Bucket[] },
): Promise<Line> {
  const { question, buckets } = options;
  const byBucket = new Map<Day, Evaluation<Day>>();
  for (const { start, days } of buckets) {
    byBucket.set(start, await recount(days));
  }
  const ofPeriod = await recount(daysOf(question));
  const ofPrevious = question.comparePrevious
    ? await recount(daysOf(previousPeriod(question)))
    : ofPeriod;
  return {
    ofBucket: ({ start }) =>
      byBucket.get(start) ?? { value: null, noDenominator: false },
    ofPeriod: () => ofPeriod,
    ofPrevious: () => ofPrevious,
  };
}
