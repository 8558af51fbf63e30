import {
  MetricDefinition,
  MetricUnit,
  Series,
} from 'backstage-plugin-copilot-adoption-common';

/** How a value compares with the one of the period before. */
export interface Change {
  direction: 'up' | 'down' | 'same';
  /** The difference to show: a fraction of the earlier value, percentage points, or a number of people. */
  amount: number;
  kind: 'relative' | 'points' | 'absolute';
  /** Whether the direction is good news. Neutral metrics have none. */
  tone: 'better' | 'worse' | 'neutral';
}

/** Below this many people a percentage would sound more certain than the figures are. */
const fewPeople = 20;

/** What a comparison rests on. */
export type Compared = Pick<
  Series,
  'total' | 'totalState' | 'previous' | 'previousState'
>;

/** What of a metric a comparison needs. */
export type ComparedMetric = Pick<
  MetricDefinition,
  'unit' | 'rise' | 'additive'
>;

/** Whether days are missing from either sum: that of 25 days is smaller than that of 28, whatever people did. */
export function isIncompleteSum(
  metric: Pick<ComparedMetric, 'additive'>,
  compared: Pick<Compared, 'totalState' | 'previousState'>,
): boolean {
  const { totalState, previousState } = compared;
  return metric.additive && [totalState, previousState].includes('partial');
}

/**
 * Compares a period with the one before; undefined where that says nothing: a value is not known,
 * a sum lacks days, or it grew from zero, which has no percentage.
 */
export function changeOf(
  metric: ComparedMetric,
  compared: Compared,
): Change | undefined {
  const { total, previous } = compared;
  if (
    total === null ||
    previous === null ||
    isIncompleteSum(metric, compared)
  ) {
    return undefined;
  }
  const kind = kindOf(metric.unit, previous);
  if (kind === 'relative' && previous === 0 && total !== 0) {
    return undefined;
  }
  const amount = roundedAmount(total - previous, previous, kind);
  const direction = directionOf(amount);
  const tone = toneOf(metric, direction);
  return { kind, direction, amount: Math.abs(amount), tone };
}

function kindOf(unit: MetricUnit, before: number): Change['kind'] {
  if (unit === 'share') {
    return 'points';
  }
  return unit === 'people' && before < fewPeople ? 'absolute' : 'relative';
}

/** Rounded as it is shown, so that an arrow never points beside "0 %". */
function roundedAmount(
  difference: number,
  before: number,
  kind: Change['kind'],
): number {
  switch (kind) {
    case 'points':
      return Math.round(difference * 1000) / 10;
    case 'absolute':
      return difference;
    default:
      return before === 0 ? 0 : Math.round((difference / before) * 1000) / 1000;
  }
}

function directionOf(amount: number): Change['direction'] {
  if (amount === 0) {
    return 'same';
  }
  return amount > 0 ? 'up' : 'down';
}

function toneOf(
  metric: Pick<MetricDefinition, 'rise'>,
  direction: Change['direction'],
): Change['tone'] {
  if (metric.rise === 'neutral' || direction === 'same') {
    return 'neutral';
  }
  return direction === 'up' ? 'better' : 'worse';
}
