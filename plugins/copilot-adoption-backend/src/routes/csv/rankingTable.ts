import { RankingResponse } from 'backstage-plugin-copilot-adoption-common';
import { RankingQuestion } from '../../metrics';
import { CsvTable } from './CsvTable';
import { metricHeader, stateHeader } from './metricHeader';

/** A ranking as a table: a row for each of its rows, with a value and its state for each metric. */
export function rankingTable(
  {
    items,
    metrics,
    from,
    to,
    currency,
  }: Pick<RankingResponse, 'items' | 'metrics' | 'from' | 'to' | 'currency'>,
  { kind, comparePrevious }: Pick<RankingQuestion, 'kind' | 'comparePrevious'>,
): CsvTable {
  return {
    name: ['ranking', kind, from, to],
    header: [
      kind[0].toUpperCase() + kind.slice(1),
      'Subject',
      ...metrics.flatMap(id => [
        metricHeader(id, currency),
        stateHeader(id),
        ...(comparePrevious
          ? [
              `${metricHeader(id, currency)}, period before`,
              `${stateHeader(id)}, period before`,
            ]
          : []),
      ]),
    ],
    rows: items.map(({ title, ref, values }) => [
      title,
      ref,
      ...values.flatMap(({ value, state, previous, previousState }) => [
        value,
        state,
        ...(comparePrevious ? [previous, previousState ?? null] : []),
      ]),
    ]),
  };
}
