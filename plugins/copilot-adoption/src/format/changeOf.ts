import {
  MetricDefinition,
  MetricUnit,
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

/**
 * Compares two values of a metric; undefined where either is not known, or the growth from zero has no percentage.
 */
export function changeOf(
  metric: Pick<MetricDefinition, 'unit' | 'rise'>,
  value: number | null,
  before: number | null,
): Change | undefined {
  if (value === null || before === null) {
    return undefined;
  }
  const kind = kindOf(metric.unit, before);
  if (kind === 'relative' && before === 0) {
    return value === 0
      ? { kind, amount: 0, direction: 'same', tone: 'neutral' }
      : undefined;
  }
  const difference = value - before;
  const amount = roundedAmount(difference, before, kind);
  const direction = directionOf(amount);
  return {
    kind,
    direction,
    amount: Math.abs(amount),
    tone: toneOf(metric, direction),
  };
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
      return Math.round((difference / before) * 1000) / 1000;
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
