import {
  ScopesResponse,
  SeriesRequest,
  SeriesResponse,
  seriesSearchParams,
  SubjectsResponse,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Query, useQuery } from './useQuery';

/** Enough for nearly every account in one answer; beyond, the search asks the backend. */
const teamsAtOnce = 500;

export function useScopes(): Query<ScopesResponse> {
  return useQuery('scopes', (api, signal) => api.getScopes({ signal }));
}

export function useSync(): Query<SyncResponse> {
  return useQuery('sync', (api, signal) => api.getSync({ signal }));
}

/**
 * Teams of a scope. Without a search it answers the first of them, which is what an opened list shows.
 */
export function useTeams(
  scope: string | undefined,
  search?: string,
): Query<SubjectsResponse> {
  const key = scope && `teams ${scope} ${search ?? ''}`;
  return useQuery(key, (api, signal) =>
    api.getSubjects(
      { scope: scope!, kind: 'team', search, limit: teamsAtOnce },
      { signal },
    ),
  );
}

/**
 * Time series.
 *
 * @param version - changes when the backend holds other days, so that the same question is asked again
 */
export function useSeries(
  request: SeriesRequest | undefined,
  version: string = '',
): Query<SeriesResponse> {
  const key = request && `series ${version} ${seriesSearchParams(request)}`;
  return useQuery(key, (api, signal) => api.getSeries(request!, { signal }));
}
