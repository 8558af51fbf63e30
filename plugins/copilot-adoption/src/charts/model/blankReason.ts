import { ValueState } from 'backstage-plugin-copilot-adoption-common';
import { ChartModel } from './ChartModel';

/** The most telling first: a hidden value explains more than a missing one. */
const byTelling: readonly ValueState[] = [
  'suppressed',
  'unavailable',
  'noDenominator',
  'missing',
];

/** Why nothing of a model can be drawn. */
export function blankReason(model: ChartModel): {
  state: ValueState;
  reason?: string | null;
} {
  const states = model.series.flatMap(series => [
    series.totalState,
    ...series.states,
  ]);
  return {
    state: byTelling.find(state => states.includes(state)) ?? 'missing',
    reason: model.series.find(({ reason }) => reason)?.reason,
  };
}
