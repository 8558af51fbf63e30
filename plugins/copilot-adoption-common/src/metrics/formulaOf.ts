import { scopeKinds, SubjectKind } from '../subjects/SubjectRef';
import {
  MetricDefinition,
  MetricReport,
  metricReports,
} from './MetricDefinition';
import { Formula, Quantity } from './Quantity';

function isScope(kind: SubjectKind): boolean {
  return (scopeKinds as readonly SubjectKind[]).includes(kind);
}

/**
 * The formula that applies to a kind of subject.
 *
 * @public
 */
export function formulaOf(
  metric: MetricDefinition,
  kind: SubjectKind,
): Formula {
  return (isScope(kind) && metric.scopeFormula) || metric.formula;
}

/**
 * Every quantity that a formula reads. A count of people reads the people of each day, one of those who hold a seat the
 * seats as well.
 *
 * @public
 */
export function quantitiesOf(formula: Formula): readonly Quantity[] {
  switch (formula.kind) {
    case 'sum':
      return formula.of;
    case 'ratio':
      return [...formula.numerator, ...formula.denominator];
    case 'lastRatio':
      return [formula.numerator, formula.denominator];
    case 'movement':
      return [{ from: 'people' }];
    case 'holders':
      return [{ from: 'seats' }, { from: 'people' }];
    case 'distinct':
      return [{ from: 'people', flag: formula.flag }];
    default:
      return [formula.of];
  }
}

/**
 * The reports that must be held on a day for the metric to have a value there.
 *
 * Seats and subscriptions come from the snapshots of the day, bills from GitHub itself. A scope's counters and measures come from its totals, a repository's from a report of their own; people, and everything about teams and groups, from the users report.
 *
 * @public
 */
export function reportsOf(
  metric: MetricDefinition,
  kind: SubjectKind,
): MetricReport[] {
  const needed = new Set<MetricReport>();
  for (const quantity of quantitiesOf(formulaOf(metric, kind))) {
    if (isOfSeats(quantity) || quantity.from === 'seated') {
      needed.add('seats');
    }
    if (quantity.from === 'bill') {
      needed.add(quantity.report);
    } else if (quantity.from === 'subscription') {
      needed.add('subscription');
    } else if (quantity.from === 'legacy') {
      needed.add('legacy');
    } else if (kind === 'repository') {
      needed.add('repositories');
    } else if (kind === 'user') {
      needed.add('users');
    } else if (!isScope(kind)) {
      needed.add('users').add('user-teams');
    } else if (isOfSeats(quantity)) {
      // How many there are is known without knowing who was active.
      continue;
    } else if (['counter', 'measure', 'published'].includes(quantity.from)) {
      needed.add('totals');
    } else {
      needed.add('users');
    }
  }
  return metricReports.filter(report => needed.has(report));
}

function isOfSeats({ from }: Quantity): boolean {
  return ['seats', 'seatUse', 'seatPrice'].includes(from);
}
