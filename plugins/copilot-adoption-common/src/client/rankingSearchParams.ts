import { RankingRequest } from '../wire/ranking';
import { searchParamsOf } from './searchParamsOf';
import { appendWhere } from './seriesSearchParams';

/**
 * The query string of `GET /ranking`, which is also what a link to its CSV needs.
 *
 * @public
 */
export function rankingSearchParams({
  metrics,
  where,
  ...request
}: RankingRequest): URLSearchParams {
  const search = searchParamsOf({ ...request, metrics: metrics.join(',') });
  return appendWhere(search, where);
}
