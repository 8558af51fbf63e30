import {
  Formula,
  formulaOf,
  getMetric,
  quantitiesOf,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';

/**
 * How many days a value looks back from the last day of its period, 28 for people active in 28 days.
 * Undefined for metrics that are about the whole period.
 */
export function windowOf(
  metric: string,
  kind: SubjectKind,
): number | undefined {
  const formula: Formula = formulaOf(getMetric(metric), kind);
  if (formula.kind !== 'last' && formula.kind !== 'lastRatio') {
    return undefined;
  }
  return quantitiesOf(formula)
    .map(quantity => ('days' in quantity ? quantity.days : undefined))
    .find(days => days !== undefined);
}
