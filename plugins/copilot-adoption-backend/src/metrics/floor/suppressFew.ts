import { Series } from 'backstage-plugin-copilot-adoption-common';
import { PeopleBehind } from '../series/composeSeries';

/** Takes those values out of a series that are about too few people. Where there is nobody, there is nobody to tell of. */
export function suppressFew(
  series: Series,
  people: PeopleBehind,
  minimum: number,
): Series {
  const isHidden = (value: number | null, count: number = 0) =>
    value !== null && count < minimum;
  const hidden = series.values.map((value, index) =>
    isHidden(value, people.values[index]),
  );
  return {
    ...series,
    values: series.values.map((value, index) => (hidden[index] ? null : value)),
    states: series.states.map((state, index) =>
      hidden[index] ? 'suppressed' : state,
    ),
    ...(isHidden(series.total, people.total) && {
      total: null,
      totalState: 'suppressed',
    }),
    ...(isHidden(series.previous, people.previous) && {
      previous: null,
      previousState: 'suppressed',
    }),
  };
}
