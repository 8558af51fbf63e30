import {
  AccessResponse,
  formatDay,
  parseDay,
  Series,
  SeriesRequest,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { seriesOf } from '../../components/seriesOf';
import { View } from '../../filters';
import { isSupported } from '../../panels';

/** GitHub's days are complete up to yesterday or the day before; the list of seats is of today. */
const daysAhead = 3;

/**
 * Asks for the seats after the period, where it ends with the newest day and has no list of seats: then the plugin has
 * not been there for longer, and its first list is all there is to tell of.
 */
export function newestSeatsRequest(
  view: View,
  response: SeriesResponse | undefined,
  access: AccessResponse | undefined,
): SeriesRequest | undefined {
  const isNewest = view.to === view.scope.heldThrough;
  const isUnknown = response && isUnknownIn(response, 'seats');
  if (!isNewest || !isUnknown || !isSupported('seats', view)) {
    return undefined;
  }
  const to = parseDay(view.to);
  return {
    subjects: [view.subject],
    metrics: ['seats', ...(access?.seats ? ['idle_seats'] : [])],
    from: formatDay(to + 1),
    to: formatDay(to + daysAhead),
    granularity: 'day',
  };
}

/** The answer cut down to the newest day that has a list of seats; undefined where none has. */
export function onNewestDay(
  response: SeriesResponse | undefined,
): SeriesResponse | undefined {
  const seats = response && seriesOf(response, 'seats');
  const last = seats?.values.findLastIndex(value => value !== null) ?? -1;
  if (!response || last < 0) {
    return undefined;
  }
  const day = response.buckets[last];
  return {
    ...response,
    from: day,
    to: day,
    buckets: [day],
    series: response.series.map(series => onDay(series, last)),
  };
}

/** The answer of several that knows the metric, otherwise the first. */
export function knowing(
  metric: string,
  [first, ...others]: readonly SeriesResponse[],
): SeriesResponse {
  return isUnknownIn(first, metric)
    ? others.find(response => !isUnknownIn(response, metric)) ?? first
    : first;
}

function isUnknownIn(response: SeriesResponse, metric: string): boolean {
  return (seriesOf(response, metric)?.total ?? null) === null;
}

function onDay(series: Series, index: number): Series {
  return {
    ...series,
    values: [series.values[index]],
    states: [series.states[index]],
    held: [series.held[index]],
    expected: [series.expected[index]],
    total: series.values[index],
    totalState: series.states[index],
  };
}
