import { Series, ValueState } from 'backstage-plugin-copilot-adoption-common';

/** Takes every value out of a series that is about too few people. Days that nobody reported stay what they are. */
export function suppress(series: Series): Series {
  const stateOf = (state: ValueState, held: number): ValueState =>
    held > 0 ? 'suppressed' : state;
  const held = series.held.reduce((sum, days) => sum + days, 0);
  const visible = {
    ...series,
    values: series.values.map(() => null),
    states: series.states.map((state, index) =>
      stateOf(state, series.held[index]),
    ),
    total: null,
    totalState: stateOf(series.totalState, held),
    reason: held > 0 ? null : series.reason,
  };
  return suppressPrevious(visible);
}

/** Takes away what a series is compared with. A period that nobody reported stays what it is. */
export function suppressPrevious(series: Series): Series {
  const { previousState } = series;
  return previousState === undefined ||
    previousState === 'missing' ||
    previousState === 'unavailable'
    ? series
    : { ...series, previous: null, previousState: 'suppressed' };
}
