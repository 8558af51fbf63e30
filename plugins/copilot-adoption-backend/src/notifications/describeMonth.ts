import {
  Day,
  formatDay,
  getMetric,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';

type Series = SeriesResponse['series'][number];

/** Of a month, people first: where they are not told, nothing is. */
export const summaryMetrics = [
  'active_users.period',
  'prompts',
  'acceptance_rate.completions',
  'agent_share',
] as const;

/** A month in words, each figure beside that of the month before where that may be told. */
export function describeMonth(
  month: readonly Series[],
  before: readonly Series[],
  lastMonth: Day,
): string {
  const name = monthName(lastMonth);
  const lines = month.flatMap(series => {
    const { metric, values, held, expected } = series;
    const [value] = values;
    const previous = before.find(each => each.metric === metric)?.values[0];
    if (value === null) {
      return [];
    }
    const { title } = getMetric(metric);
    const days =
      held[0] < expected[0] ? `, of ${held[0]} of ${expected[0]} days` : '';
    const comparison =
      typeof previous === 'number'
        ? ` (${name}: ${format(metric, previous)})`
        : '';
    return [`${title}: ${format(metric, value)}${days}${comparison}`];
  });
  return lines.join('\n');
}

/** Such as `October 2026`. */
export function monthName(day: Day): string {
  return new Date(formatDay(day)).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function format(metric: string, value: number): string {
  const isShare = getMetric(metric).unit === 'share';
  return value.toLocaleString('en', {
    style: isShare ? 'percent' : 'decimal',
    maximumFractionDigits: 0,
  });
}
