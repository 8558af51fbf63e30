import {
  Dimension,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { CsvTable } from './CsvTable';
import { CsvValue } from './csvCell';
import { metricHeader, stateHeader } from './metricHeader';

const bucketNames = { day: 'Day', week: 'Week of', month: 'Month of' } as const;

/** Series as a table: a row for each bucket of each subject and key, with a value and its state for each metric. */
export function seriesTable(
  answer: Pick<
    SeriesResponse,
    'buckets' | 'granularity' | 'from' | 'to' | 'currency' | 'series'
  >,
  { metrics, by }: { metrics: readonly { id: string }[]; by?: Dimension },
): CsvTable {
  const { buckets, granularity, from, to, currency } = answer;
  const ids = metrics.map(({ id }) => id);
  const lines = linesOf(answer.series);
  const subjects = [...new Set(answer.series.map(({ subject }) => subject))];
  return {
    name: ['series', subjects.join('-'), from, to],
    header: [
      bucketNames[granularity],
      'Subject',
      ...(by ? [capitalized(by)] : []),
      ...ids.flatMap(id => [metricHeader(id, currency), stateHeader(id)]),
    ],
    rows: lines.flatMap(line =>
      buckets.map((bucket, index) => [
        bucket,
        line[0].subject,
        ...(by ? [keyText(line[0].key)] : []),
        ...ids.flatMap(id => cellsOf(line, id, index)),
      ]),
    ),
  };
}

/** The series of each subject and key, of all metrics that have it. */
function linesOf(series: readonly Series[]): Series[][] {
  const lines = new Map<string, Series[]>();
  for (const each of series) {
    const name = JSON.stringify([each.subject, each.key]);
    lines.set(name, [...(lines.get(name) ?? []), each]);
  }
  return [...lines.values()];
}

function cellsOf(
  line: readonly Series[],
  metric: string,
  index: number,
): CsvValue[] {
  const series = line.find(each => each.metric === metric);
  return series ? [series.values[index], series.states[index]] : [null, null];
}

function keyText(key: Series['key']): string {
  return typeof key === 'object' && key
    ? Object.values(key).join(' ')
    : key ?? '';
}

function capitalized(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}
