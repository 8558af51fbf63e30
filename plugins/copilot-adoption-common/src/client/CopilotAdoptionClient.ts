import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import {
  AccessQuery,
  AccessResponse,
  accessResponseSchema,
} from '../wire/access';
import {
  CohortsQuery,
  CohortsResponse,
  cohortsResponseSchema,
} from '../wire/cohorts';
import {
  TeamGroupsQuery,
  TeamGroupsResponse,
  teamGroupsResponseSchema,
} from '../wire/teamGroups';
import { MeQuery, MeResponse, meResponseSchema } from '../wire/me';
import { MetricsResponse, metricsResponseSchema } from '../wire/metrics';
import {
  RankingRequest,
  RankingResponse,
  rankingResponseSchema,
} from '../wire/ranking';
import { ScopesResponse, scopesResponseSchema } from '../wire/scopes';
import {
  SeatHistoryQuery,
  SeatHistoryResponse,
  seatHistoryResponseSchema,
} from '../wire/seatHistory';
import { SeatsQuery, SeatsResponse, seatsResponseSchema } from '../wire/seats';
import {
  SeriesRequest,
  SeriesResponse,
  seriesResponseSchema,
} from '../wire/series';
import {
  SubjectsQuery,
  SubjectsResponse,
  subjectsResponseSchema,
} from '../wire/subjects';
import { SyncResponse, syncResponseSchema } from '../wire/sync';
import {
  ErasureRequest,
  ErasureResponse,
  erasureResponseSchema,
} from '../wire/erasures';
import {
  SyncChecksRequest,
  SyncChecksResponse,
  syncChecksResponseSchema,
} from '../wire/syncChecks';
import {
  SyncDaysQuery,
  SyncDaysResponse,
  syncDaysResponseSchema,
} from '../wire/syncDays';
import {
  SyncDifferencesQuery,
  SyncDifferencesResponse,
  syncDifferencesResponseSchema,
} from '../wire/syncDifferences';
import {
  SyncRunRequest,
  SyncRunResponse,
  syncRunResponseSchema,
  SyncRunsQuery,
  SyncRunsResponse,
  syncRunsResponseSchema,
} from '../wire/syncRuns';
import {
  CopilotAdoptionApi,
  CopilotAdoptionRequestOptions,
} from './CopilotAdoptionApi';
import { CopilotAdoptionOperatorApi } from './CopilotAdoptionOperatorApi';
import { rankingSearchParams } from './rankingSearchParams';
import { searchParamsOf } from './searchParamsOf';
import { seriesSearchParams } from './seriesSearchParams';

const pluginId = 'copilot-adoption';

/**
 * Talks to the plugin's backend, from the browser or from another backend plugin.
 *
 * @public
 */
export class CopilotAdoptionClient
  implements CopilotAdoptionApi, CopilotAdoptionOperatorApi
{
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async getScopes(
    options?: CopilotAdoptionRequestOptions,
  ): Promise<ScopesResponse> {
    return this.#get('/scopes', scopesResponseSchema, undefined, options);
  }

  async getMetrics(
    options?: CopilotAdoptionRequestOptions,
  ): Promise<MetricsResponse> {
    return this.#get('/metrics', metricsResponseSchema, undefined, options);
  }

  async getSubjects(
    query: SubjectsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SubjectsResponse> {
    const search = searchParamsOf(query);
    return this.#get('/subjects', subjectsResponseSchema, search, options);
  }

  async getRanking(
    request: RankingRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<RankingResponse> {
    const search = rankingSearchParams(request);
    return this.#get('/ranking', rankingResponseSchema, search, options);
  }

  async getRankingCsv(
    request: Omit<RankingRequest, 'limit' | 'cursor'>,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string> {
    return this.#getCsv('/ranking', rankingSearchParams(request), options);
  }

  async getSeries(
    request: SeriesRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeriesResponse> {
    const search = seriesSearchParams(request);
    return this.#get('/series', seriesResponseSchema, search, options);
  }

  async getSeriesCsv(
    request: SeriesRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string> {
    return this.#getCsv('/series', seriesSearchParams(request), options);
  }

  async getTeamGroups(
    query: TeamGroupsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<TeamGroupsResponse> {
    const search = searchParamsOf(query);
    return this.#get(
      '/teams/groups',
      teamGroupsResponseSchema,
      search,
      options,
    );
  }

  async getCohorts(
    query: CohortsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<CohortsResponse> {
    const search = searchParamsOf(query);
    return this.#get('/cohorts', cohortsResponseSchema, search, options);
  }

  async getCohortsCsv(
    query: CohortsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string> {
    return this.#getCsv('/cohorts', searchParamsOf(query), options);
  }

  async getSeats(
    query: SeatsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeatsResponse> {
    const search = searchParamsOf(query);
    return this.#get('/seats', seatsResponseSchema, search, options);
  }

  async getSeatsCsv(
    query: Omit<SeatsQuery, 'limit' | 'cursor'>,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string> {
    return this.#getCsv('/seats', searchParamsOf(query), options);
  }

  async getSeatHistory(
    query: SeatHistoryQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeatHistoryResponse> {
    const search = searchParamsOf(query);
    const path = '/seats/history';
    return this.#get(path, seatHistoryResponseSchema, search, options);
  }

  async getMe(
    query: MeQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<MeResponse> {
    const search = searchParamsOf(query);
    return this.#get('/me', meResponseSchema, search, options);
  }

  async getMeCsv(
    query: MeQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string> {
    return this.#getCsv('/me', searchParamsOf(query), options);
  }

  async getAccess(
    query: AccessQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<AccessResponse> {
    const search = searchParamsOf(query);
    return this.#get('/access', accessResponseSchema, search, options);
  }

  async getSync(
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncResponse> {
    return this.#get('/sync', syncResponseSchema, undefined, options);
  }

  async queueSyncRun(
    request: SyncRunRequest = {},
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncRunResponse> {
    return this.#post('/sync/runs', syncRunResponseSchema, request, options);
  }

  async getSyncRun(
    id: string,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncRunResponse> {
    const path = `/sync/runs/${encodeURIComponent(id)}`;
    return this.#get(path, syncRunResponseSchema, undefined, options);
  }

  async getSyncRuns(
    query: SyncRunsQuery = {},
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncRunsResponse> {
    const search = searchParamsOf(query);
    return this.#get('/sync/runs', syncRunsResponseSchema, search, options);
  }

  async getSyncDays(
    query: SyncDaysQuery = {},
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncDaysResponse> {
    const search = searchParamsOf(query);
    return this.#get('/sync/days', syncDaysResponseSchema, search, options);
  }

  async getSyncDifferences(
    query: SyncDifferencesQuery = {},
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncDifferencesResponse> {
    const search = searchParamsOf(query);
    const path = '/sync/differences';
    return this.#get(path, syncDifferencesResponseSchema, search, options);
  }

  async checkConnections(
    request: SyncChecksRequest = {},
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncChecksResponse> {
    const path = '/sync/checks';
    return this.#post(path, syncChecksResponseSchema, request, options);
  }

  async erasePerson(
    request: ErasureRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<ErasureResponse> {
    const path = '/people/erasures';
    return this.#post(path, erasureResponseSchema, request, options);
  }

  async #get<T extends z.ZodType>(
    path: string,
    schema: T,
    search?: URLSearchParams,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<z.output<T>> {
    const query = search?.size ? `?${search}` : '';
    return this.#ask(`${path}${query}`, schema, {}, options);
  }

  async #getCsv(
    path: string,
    search: URLSearchParams,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string> {
    const init = { headers: { Accept: 'text/csv' } };
    const response = await this.#fetch(`${path}?${search}`, init, options);
    return response.text();
  }

  async #post<T extends z.ZodType>(
    path: string,
    schema: T,
    body: object,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<z.output<T>> {
    const init = {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    };
    return this.#ask(path, schema, init, options);
  }

  async #ask<T extends z.ZodType>(
    path: string,
    schema: T,
    init: RequestInit,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<z.output<T>> {
    const response = await this.#fetch(path, init, options);
    return schema.parse(await response.json());
  }

  async #fetch(
    path: string,
    init: RequestInit,
    options: CopilotAdoptionRequestOptions = {},
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(pluginId);
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      signal: options.signal,
      headers: {
        ...init.headers,
        ...(options.token && { Authorization: `Bearer ${options.token}` }),
      },
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
