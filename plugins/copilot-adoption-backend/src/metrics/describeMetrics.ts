import {
  formatDay,
  Formula,
  Holding,
  MetricDefinition,
  MetricDescription,
  metricReports,
  metricRegistry,
  quantitiesOf,
  Quantity,
  reportsOf,
} from 'backstage-plugin-copilot-adoption-common';
import { grantSource, sourceOf } from '../reports/sourceOf';

/** The registry as told to readers of the API. */
export function describeMetrics(): MetricDescription[] {
  return metricRegistry.map(describeMetric);
}

function describeMetric(metric: MetricDefinition): MetricDescription {
  const needed = new Set(
    metric.subjects.flatMap(kind => reportsOf(metric, kind)),
  );
  return {
    id: metric.id,
    family: metric.family,
    title: metric.title,
    meaning: metric.meaning,
    unit: metric.unit,
    formula: describeFormula(metric.formula),
    sources: sourcesOf(metric),
    subjects: [...metric.subjects],
    by: [...metric.by],
    where: [...metric.where],
    granularities: [...metric.granularities],
    reports: metricReports.filter(report => needed.has(report)),
    validFrom:
      metric.validFrom === undefined ? null : formatDay(metric.validFrom),
    validTo: metric.validTo === undefined ? null : formatDay(metric.validTo),
    additive: metric.additive,
    rise: metric.rise,
    caveats: [...metric.caveats],
  };
}

function sourcesOf(metric: MetricDefinition): string[] {
  const { formula, scopeFormula = formula } = metric;
  const quantities = [formula, scopeFormula].flatMap(quantitiesOf);
  const sources = new Set(quantities.map(sourceOf));
  return [...sources, ...(formula.kind === 'holders' ? [grantSource] : [])];
}

const describeHolders: Record<Holding, string> = {
  inactive:
    'seats of the last day held whose holders are among the people of no day',
  activated:
    'seats granted in the bucket and used within 28 days / seats granted in it, by the seats of the last day held',
  daysToFirstUse:
    'median of the days from the granting of a seat in the bucket to its first use within 28 days, by the seats of the last day held',
};

function describeFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'sum':
      return `sum of ${joinQuantities(formula.of)}`;
    case 'ratio':
      return `sum of ${joinQuantities(
        formula.numerator,
      )} / sum of ${joinQuantities(formula.denominator)}`;
    case 'last':
      return `${describeQuantity(formula.of)}, last day held`;
    case 'lastRatio':
      return `${describeQuantity(formula.numerator)} / ${describeQuantity(
        formula.denominator,
      )}, last day held`;
    case 'average':
      return `${describeQuantity(formula.of)}, average of the days held`;
    case 'movement':
      return `${formula.of} distinct people, by the days of the bucket and the 28 before it`;
    case 'holders':
      return describeHolders[formula.of];
    case 'distinct':
      return `distinct ${describeQuantity({
        from: 'people',
        flag: formula.flag,
      })} of all days together`;
    default:
      return `${describeQuantity(formula.of)}, single days`;
  }
}

function joinQuantities(quantities: readonly Quantity[]): string {
  return quantities.map(describeQuantity).join(' + ');
}

function describeQuantity(quantity: Quantity): string {
  switch (quantity.from) {
    case 'counter':
      return quantity.features
        ? `${quantity.counter} of ${quantity.features.join(', ')}`
        : quantity.counter;
    case 'published':
      return `active people of ${quantity.days} days as published`;
    case 'people':
      return quantity.flag ? `people (${quantity.flag})` : 'people';
    case 'active':
      return quantity.flag ? `active days (${quantity.flag})` : 'active days';
    case 'trailing':
      return `people${quantity.flag ? ` (${quantity.flag})` : ''} of ${
        quantity.days
      } days`;
    case 'licensed':
      return 'licensed members';
    case 'seats':
      return 'seats';
    case 'seated':
      return 'people of 28 days who hold a seat';
    case 'seatUse':
      return `seats (${quantity.use})`;
    case 'seatPrice':
      return `seats${quantity.use ? ` (${quantity.use})` : ''} × monthly price`;
    case 'credits':
      return 'AI credits';
    case 'bill':
      return `${quantity.figure} of the bill of ${quantity.report}`;
    case 'subscription':
      return `subscribed seats (${quantity.figure})`;
    case 'legacy':
      return `legacy ${quantity.figure} of ${quantity.surface}`;
    default:
      return quantity.measure;
  }
}
