import { InputError } from '@backstage/errors';
import {
  Dimension,
  dimensions,
  formulaOf,
  MetricDefinition,
  quantitiesOf,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';
import { breakdownKindOf, dimensionsOf } from '../figures/breakdownKindOf';
import { SeriesQuestion } from './SeriesQuestion';

/**
 * Refuses what the registry does not declare, or GitHub does not split.
 *
 * @throws InputError that names the metric, what it lacks and what is allowed.
 */
export function checkQuestion(question: SeriesQuestion): void {
  for (const metric of question.metrics) {
    checkGranularity(metric, question);
    checkDimensions(metric, question);
    for (const { scope, member } of question.subjects) {
      checkSubject(metric, member?.kind ?? scope.kind, question);
    }
  }
}

function checkGranularity(
  metric: MetricDefinition,
  { granularity }: SeriesQuestion,
): void {
  const { id, granularities } = metric;
  if (!granularities.includes(granularity)) {
    throw new InputError(
      `Metric '${id}' has no values by ${granularity}, only by ${granularities.join(
        ', ',
      )}`,
    );
  }
}

function checkDimensions(
  metric: MetricDefinition,
  { by, where }: SeriesQuestion,
): void {
  if (by && !metric.by.includes(by)) {
    throw new InputError(
      `Metric '${metric.id}' cannot be split by ${by}, ${allowed(metric.by)}`,
    );
  }
  for (const dimension of narrowedDimensions(where)) {
    if (!metric.where.includes(dimension)) {
      throw new InputError(
        `Metric '${metric.id}' cannot be narrowed to a ${dimension}, ${allowed(
          metric.where,
        )}`,
      );
    }
  }
}

function checkSubject(
  metric: MetricDefinition,
  kind: SubjectKind,
  { by, where }: SeriesQuestion,
): void {
  if (!metric.subjects.includes(kind)) {
    throw new InputError(
      `Metric '${
        metric.id
      }' is not known for a subject of kind '${kind}', only for ${metric.subjects.join(
        ', ',
      )}`,
    );
  }
  const asked = [...narrowedDimensions(where), ...(by ? [by] : [])];
  for (const quantity of quantitiesOf(formulaOf(metric, kind))) {
    const involved = dimensionsOf(quantity, asked);
    if (involved.length > 0 && !breakdownKindOf(involved)) {
      throw new InputError(
        `Metric '${metric.id}' cannot be had by ${involved.join(
          ' and ',
        )} together: GitHub splits by language and feature, language and model, or model and feature`,
      );
    }
  }
}

function narrowedDimensions(where: SeriesQuestion['where']): Dimension[] {
  return dimensions.filter(dimension => where[dimension] !== undefined);
}

function allowed(declared: readonly Dimension[]): string {
  return declared.length
    ? `allowed are ${declared.join(', ')}`
    : 'it has no splits';
}
