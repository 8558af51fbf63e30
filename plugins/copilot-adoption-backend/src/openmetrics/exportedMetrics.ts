import {
  Formula,
  formulaOf,
  MetricDefinition,
  metricRegistry,
  quantitiesOf,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';

/** How many days a value is of. */
export type WindowDays = 1 | 28;

/** A metric over a window. */
export interface WindowedMetric {
  metric: MetricDefinition;
  days: WindowDays;
  /** Whether there is the other window beside it, so that samples have to say which one they are of. */
  isOneOfTwo: boolean;
}

/**
 * The metrics that are exported of a kind of subject.
 *
 * @param bothWindows - whether what there is of single days is told of 28 days as well
 */
export function exportedMetrics(
  kind: SubjectKind,
  bothWindows: boolean,
): WindowedMetric[] {
  return metricRegistry
    .filter(metric => metric.subjects.includes(kind) && hasNewest(metric, kind))
    .flatMap(metric => {
      const windows = windowsOf(formulaOf(metric, kind));
      const told = bothWindows ? windows : windows.slice(0, 1);
      const isOneOfTwo = told.length > 1;
      return told.map(days => ({ metric, days, isOneOfTwo }));
    });
}

/** What a sample's value is of, for help texts. */
export function describeWindow(kind: Formula['kind'], both: boolean): string {
  switch (kind) {
    case 'sum':
    case 'ratio':
      return both
        ? 'Of the newest day held, or of the 28 days that end with it.'
        : 'Of the newest day held.';
    case 'daily':
    case 'last':
    case 'lastRatio':
      return 'As of the newest day held.';
    default:
      return 'Of the 28 days that end with the newest day held.';
  }
}

/** Whether there is a value of now that no other metric tells. */
function hasNewest(metric: MetricDefinition, kind: SubjectKind): boolean {
  const formula = formulaOf(metric, kind);
  // Bills are of whole months, and nothing comes anymore from the API that GitHub has closed.
  const isOfDays = quantitiesOf(formula).every(
    ({ from }) => from !== 'bill' && from !== 'legacy',
  );
  // Who comes and goes is counted for one team at a time, which would take too long for all of them.
  const isAffordable = formula.kind !== 'movement' || kind !== 'team';
  // Whoever was granted a seat within the 28 days may still begin.
  const isOver = formula.kind !== 'holders' || formula.of === 'inactive';
  // Distinct people of 28 days are what trailing windows hold already.
  return isOfDays && isAffordable && isOver && formula.kind !== 'distinct';
}

/** The first one is told unless more is asked for. */
function windowsOf({ kind }: Formula): WindowDays[] {
  switch (kind) {
    case 'daily':
      return [1];
    case 'sum':
    case 'ratio':
      return [1, 28];
    default:
      return [28];
  }
}
