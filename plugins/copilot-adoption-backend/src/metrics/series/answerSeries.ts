import {
  formatDay,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Settings } from '../../settings';
import { freshnessOf } from '../coverage/freshnessOf';
import { Ledger, MetricNeed } from '../coverage/Ledger';
import { AskedSubject, needsOf } from '../subjects/AskedSubject';
import { textOf } from '../subjects/listScopes';
import { annotationsOf } from './annotationsOf';
import { answerSubject } from './answerSubject';
import { bucketsOf } from './bucketsOf';
import { CountedSeries } from './composeSeries';
import { KeptByMetric } from './KeptKeys';
import { SeriesQuestion } from './SeriesQuestion';

/** An answer, with what decides whether all of it may be told. */
export interface CountedSeriesResponse extends SeriesResponse {
  series: CountedSeries[];
}

/** Answers a question about subjects that were found. */
export async function answerSeries(options: {
  subjects: readonly AskedSubject[];
  question: SeriesQuestion;
  ledger: Ledger;
  kept: ReadonlyMap<string, KeptByMetric>;
  annotations: Settings['annotations'];
  currency: string;
}): Promise<CountedSeriesResponse> {
  const { subjects, question, ledger, kept, annotations, currency } = options;
  const { metrics, granularity } = question;
  const series = await Promise.all(
    subjects.map(subject =>
      answerSubject(subject, {
        question,
        ledger,
        kept: kept.get(subject.ref) ?? new Map(),
      }),
    ),
  );
  const needs = subjects.flatMap(subject =>
    metrics.flatMap(metric => needsOf(subject, metric)),
  );
  const { finalThrough, heldThrough } = freshnessOf(ledger, distinct(needs));
  const groups = subjects.flatMap(describeGroup);
  return {
    from: formatDay(question.from),
    to: formatDay(question.to),
    granularity,
    buckets: bucketsOf(question, granularity).map(({ start }) =>
      formatDay(start),
    ),
    series: series.flat(),
    ...(groups.length > 0 && { groups }),
    freshness: {
      finalThrough: textOf(finalThrough),
      heldThrough: textOf(heldThrough),
    },
    annotations: annotationsOf(metrics, question, annotations),
    ...(metrics.some(({ unit }) => unit === 'money') && { currency }),
  };
}

function describeGroup({
  ref,
  group,
}: AskedSubject): NonNullable<SeriesResponse['groups']> {
  if (!group) {
    return [];
  }
  const { teams, matchedMembers, unmatchedMembers } = group;
  return [{ subject: ref, teams, matchedMembers, unmatchedMembers }];
}

function distinct(needs: readonly MetricNeed[]): MetricNeed[] {
  const byKey = new Map(
    needs.map(need => [`${need.scope.id}/${need.report}`, need]),
  );
  return [...byKey.values()];
}
