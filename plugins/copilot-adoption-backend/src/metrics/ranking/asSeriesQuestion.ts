import { InputError } from '@backstage/errors';
import {
  Dimension,
  dimensions,
  formulaOf,
  Granularity,
  MetricDefinition,
  RankingKind,
} from 'backstage-plugin-copilot-adoption-common';
import { checkQuestion } from '../series/checkQuestion';
import { Period, SeriesQuestion } from '../series/SeriesQuestion';
import { RankingQuestion } from './RankingQuestion';

/** A ranking shows totals of whole periods, so the coarsest buckets of a series tell the same and cost the least. */
const coarsestFirst: readonly Granularity[] = ['month', 'week', 'day'];

/**
 * A ranking as the series whose totals it shows.
 *
 * @throws InputError for what the registry does not declare, or what has no value over a period.
 */
export function asSeriesQuestion(
  question: RankingQuestion,
  subjects: SeriesQuestion['subjects'],
): SeriesQuestion {
  const { kind, metrics, from, to, where, comparePrevious } = question;
  const series: SeriesQuestion = {
    subjects,
    metrics,
    from,
    to,
    granularity: 'day',
    ...(isDimension(kind) && { by: kind }),
    where,
    comparePrevious,
  };
  for (const metric of metrics) {
    checkPeriod(metric, question, subjects);
    checkQuestion({
      ...series,
      metrics: [metric],
      granularity: metric.granularities[0],
    });
  }
  const granularity = coarsestFirst.find(each =>
    metrics.every(({ granularities }) => granularities.includes(each)),
  );
  return { ...series, granularity: granularity ?? 'day' };
}

function isDimension(kind: RankingKind): kind is Dimension {
  return (dimensions as readonly string[]).includes(kind);
}

function checkPeriod(
  metric: MetricDefinition,
  { from, to }: Period,
  subjects: SeriesQuestion['subjects'],
): void {
  const isOfTeams = subjects.some(({ member }) => member?.kind === 'team');
  if (isOfTeams && metric.formula.kind === 'movement') {
    throw new InputError(
      `Metric '${metric.id}' is counted anew for each team and has no ranking of teams, only series`,
    );
  }
  const isDaily = subjects.some(
    ({ scope, member }) =>
      formulaOf(metric, member?.kind ?? scope.kind).kind === 'daily',
  );
  if (isDaily && from !== to) {
    throw new InputError(
      `Metric '${metric.id}' has a value for single days only, a ranking needs one for the whole period`,
    );
  }
}
