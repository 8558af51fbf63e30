import { AccessQuery, AccessResponse } from '../wire/access';
import { CohortsQuery, CohortsResponse } from '../wire/cohorts';
import { MetricsResponse } from '../wire/metrics';
import { RankingRequest, RankingResponse } from '../wire/ranking';
import { ScopesResponse } from '../wire/scopes';
import { SeriesRequest, SeriesResponse } from '../wire/series';
import { SubjectsQuery, SubjectsResponse } from '../wire/subjects';
import { SyncResponse } from '../wire/sync';

/**
 * Options of every request.
 *
 * @public
 */
export interface CopilotAdoptionRequestOptions {
  signal?: AbortSignal;
  /** A Backstage token, for callers whose `fetch` does not add one. */
  token?: string;
}

/**
 * Everything that the plugin's backend answers. Failures throw a `ResponseError` with the backend's message.
 *
 * @public
 */
export interface CopilotAdoptionApi {
  getScopes(options?: CopilotAdoptionRequestOptions): Promise<ScopesResponse>;
  getMetrics(options?: CopilotAdoptionRequestOptions): Promise<MetricsResponse>;
  getSubjects(
    query: SubjectsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SubjectsResponse>;
  getSeries(
    request: SeriesRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeriesResponse>;
  getRanking(
    request: RankingRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<RankingResponse>;
  getCohorts(
    query: CohortsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<CohortsResponse>;
  getAccess(
    query: AccessQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<AccessResponse>;
  getSync(options?: CopilotAdoptionRequestOptions): Promise<SyncResponse>;
}
