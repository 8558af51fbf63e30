import {
  Dimension,
  OwnSplit,
  Series,
} from 'backstage-plugin-copilot-adoption-common';

/** The series of a split, as what their keys come to over the period. */
export function splitOf(by: Dimension, series: readonly Series[]): OwnSplit {
  const [{ metric, totalState, reason }] = series;
  return {
    by,
    metric,
    state: totalState,
    reason,
    keys: series.flatMap(({ key, total }) =>
      key === null || total === null
        ? []
        : [{ key: key === 'other' ? key : key[by] ?? '', value: total }],
    ),
  };
}
