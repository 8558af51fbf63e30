import {
  Dimension,
  RankedItem,
  RankedValue,
  RankingKind,
  Series,
} from 'backstage-plugin-copilot-adoption-common';

/** Turns series around: a row for every subject or key, with the total of each metric as its columns. */
export function rankSeries(
  series: readonly Series[],
  options: {
    kind: RankingKind;
    metrics: readonly { id: string }[];
    titleOf?: (subject: string) => string;
  },
): RankedItem[] {
  const { kind, metrics, titleOf = subject => subject } = options;
  // A split without any key comes as its whole, which is no row.
  const isRow = ({ key }: Series) => kind === 'scope' || key !== null;
  const keyOf = ({ key }: Series) =>
    typeof key === 'object' && key ? key[kind as Dimension] ?? null : key;
  const rows = new Map<string, Series[]>();
  for (const each of series.filter(isRow)) {
    const name = JSON.stringify([each.subject, keyOf(each)]);
    rows.set(name, [...(rows.get(name) ?? []), each]);
  }
  return [...rows.values()].map(row => {
    const [{ subject }] = row;
    const key = keyOf(row[0]);
    return {
      ref: kind === 'scope' ? subject : null,
      kind,
      title: kind === 'scope' ? titleOf(subject) : key ?? subject,
      key,
      values: metrics.map(({ id }) =>
        valueOf(
          row.find(({ metric }) => metric === id),
          series.some(
            ({ metric, key: one }) => metric === id && one === 'other',
          ),
        ),
      ),
    };
  });
}

/** A key that another metric has and this one has not was folded, or nothing happened there that GitHub tells of. */
function valueOf(series: Series | undefined, isFolded: boolean): RankedValue {
  if (!series) {
    const state = isFolded ? 'suppressed' : 'unavailable';
    return { value: null, state, previous: null };
  }
  const { total, totalState, previous, previousState } = series;
  return {
    value: total,
    state: totalState,
    previous,
    ...(previousState && { previousState }),
  };
}
