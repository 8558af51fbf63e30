import {
  AccessResponse,
  CohortsResponse,
  LedgerReport,
  MeQuery,
  MeResponse,
  RankingRequest,
  RankingResponse,
  ScopesResponse,
  SeatsQuery,
  SeatsResponse,
  SeriesRequest,
  SeriesResponse,
  seriesSearchParams,
  SubjectsQuery,
  SubjectsResponse,
  SyncDaysResponse,
  SyncDifferencesResponse,
  SyncResponse,
  SyncRunResponse,
  SyncRunsResponse,
  TeamGroupsResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Query, useOperatorQuery, useQuery } from './useQuery';

/** Enough for nearly every account in one answer; beyond, the search asks the backend. */
const teamsAtOnce = 500;

export function useScopes(): Query<ScopesResponse> {
  return useQuery('scopes', (api, signal) => api.getScopes({ signal }));
}

/** What the reader may see and do; of a scope, or of all of them. */
export function useAccess(scope?: string): Query<AccessResponse> {
  return useQuery(`access ${scope ?? ''}`, (api, signal) =>
    api.getAccess({ scope }, { signal }),
  );
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

/** The members of a team or group, by name; a read of people, which the backend writes down. */
export function useMembers(
  query: Pick<SubjectsQuery, 'scope' | 'team' | 'cursor'>,
  pageSize: number,
  version: string,
): Query<SubjectsResponse> {
  return useQuery(
    `members ${version} ${JSON.stringify(query)}`,
    (api, signal) =>
      api.getSubjects({ ...query, kind: 'user', limit: pageSize }, { signal }),
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

/** The groups of the catalog that the teams of an account belong to. */
export function useTeamGroups(scope: string): Query<TeamGroupsResponse> {
  return useQuery(`teamGroups ${scope}`, (api, signal) =>
    api.getTeamGroups({ scope }, { signal }),
  );
}

/** Who stays, by the month of first use. */
export function useCohorts(
  scope: string,
  version: string,
): Query<CohortsResponse> {
  return useQuery(`cohorts ${version} ${scope}`, (api, signal) =>
    api.getCohorts({ scope }, { signal }),
  );
}

/** Who holds a seat, by the newest snapshot. */
export function useSeats(
  query: SeatsQuery | undefined,
  version: string,
): Query<SeatsResponse> {
  const key = query && `seats ${version} ${JSON.stringify(query)}`;
  return useQuery(key, (api, signal) => api.getSeats(query!, { signal }));
}

/** The reader's own figures. */
export function useMe(query: MeQuery, version: string): Query<MeResponse> {
  return useQuery(`me ${version} ${JSON.stringify(query)}`, (api, signal) =>
    api.getMe(query, { signal }),
  );
}

/** Several time series at once, known when all of them are. */
export function useSeriesList(
  requests: SeriesRequest[] | undefined,
  version: string,
): Query<SeriesResponse[]> {
  const key =
    requests && `series ${version} ${requests.map(seriesSearchParams).join()}`;
  return useQuery(key, (api, signal) =>
    Promise.all(requests!.map(request => api.getSeries(request, { signal }))),
  );
}

/** A page of a table. */
export function useRanking(
  request: RankingRequest | undefined,
  version: string,
): Query<RankingResponse> {
  const key = request && `ranking ${version} ${JSON.stringify(request)}`;
  return useQuery(key, (api, signal) => api.getRanking(request!, { signal }));
}

/** More than a year, which is as far back as anything can be fetched. */
const daysAtOnce = 400;
const runsAtOnce = 10;

/**
 * The newest days of a report in the ledger.
 *
 * @param version - changes when a run has changed days
 */
export function useSyncDays(
  scope: string,
  report: LedgerReport,
  version: string,
): Query<SyncDaysResponse> {
  return useOperatorQuery(`days ${scope} ${report} ${version}`, (api, signal) =>
    api.getSyncDays({ scope, report, limit: daysAtOnce }, { signal }),
  );
}

export function useSyncDifferences(
  scope: string,
  version: string,
): Query<SyncDifferencesResponse> {
  return useOperatorQuery(`differences ${scope} ${version}`, (api, signal) =>
    api.getSyncDifferences({ scope }, { signal }),
  );
}

export function useSyncRuns(version: string): Query<SyncRunsResponse> {
  return useOperatorQuery(`runs ${version}`, (api, signal) =>
    api.getSyncRuns({ limit: runsAtOnce }, { signal }),
  );
}

/** A run with its progress by scope and report. */
export function useSyncRun(id: string | undefined): Query<SyncRunResponse> {
  return useOperatorQuery(id && `run ${id}`, (api, signal) =>
    api.getSyncRun(id!, { signal }),
  );
}
