import {
  monthEndOf,
  monthStartOf,
  parseDay,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { subjectKindOf } from '../filters';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { windowOf } from './windowOf';

/**
 * Says which days a total is about, such as "28 days to 16 Nov" or "Jun – Nov 2026", or how many of them are there.
 */
export function useWhen(): (
  series: Series,
  response: Pick<SeriesResponse, 'from' | 'to' | 'granularity'>,
) => string {
  const text = useText();
  const format = useFormat();
  return (series, response) => {
    const day = format.day(response.to);
    const window = windowOf(series.metric, subjectKindOf(series.subject));
    if (window) {
      return text('figures.window', { count: window, day });
    }
    const [held, expected] = [sum(series.held), sum(series.expected)];
    if (series.totalState === 'partial' && held < expected) {
      return text('figures.partialWindow', {
        held: String(held),
        expected: String(expected),
        day,
      });
    }
    if (isWholeMonths(response)) {
      return format.months(response.from, response.to);
    }
    const count = parseDay(response.to) - parseDay(response.from) + 1;
    return text('figures.window', { count, day });
  };
}

function isWholeMonths({
  from,
  to,
  granularity,
}: Pick<SeriesResponse, 'from' | 'to' | 'granularity'>): boolean {
  const [first, last] = [parseDay(from), parseDay(to)];
  return (
    granularity === 'month' &&
    first === monthStartOf(first) &&
    last === monthEndOf(last)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
