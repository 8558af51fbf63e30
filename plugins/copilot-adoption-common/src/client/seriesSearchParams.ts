import { SeriesRequest } from '../wire/series';

/**
 * The query string of `GET /series`, which is also what a link to its CSV needs.
 *
 * @public
 */
export function seriesSearchParams(request: SeriesRequest): URLSearchParams {
  const search = new URLSearchParams();
  request.subjects.forEach(subject => search.append('subject', subject));
  search.set('metrics', request.metrics.join(','));
  search.set('from', request.from);
  search.set('to', request.to);
  for (const name of ['granularity', 'by', 'top', 'compare'] as const) {
    const value = request[name];
    if (value !== undefined) {
      search.set(name, String(value));
    }
  }
  return appendWhere(search, request.where);
}

/** Adds what metrics are narrowed to. */
export function appendWhere(
  search: URLSearchParams,
  where: SeriesRequest['where'] = {},
): URLSearchParams {
  for (const [dimension, value] of Object.entries(where)) {
    search.append('where', `${dimension}:${value}`);
  }
  return search;
}
