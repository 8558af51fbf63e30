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
import { MetricsResponse, metricsResponseSchema } from '../wire/metrics';
import {
  RankingRequest,
  RankingResponse,
  rankingResponseSchema,
} from '../wire/ranking';
import { ScopesResponse, scopesResponseSchema } from '../wire/scopes';
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
    { metrics, ...request }: RankingRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<RankingResponse> {
    const search = searchParamsOf({ ...request, metrics: metrics.join(',') });
    return this.#get('/ranking', rankingResponseSchema, search, options);
  }

  async getSeries(
    request: SeriesRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeriesResponse> {
    const search = seriesSearchParams(request);
    return this.#get('/series', seriesResponseSchema, search, options);
  }

  async getCohorts(
    query: CohortsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<CohortsResponse> {
    const search = searchParamsOf(query);
    return this.#get('/cohorts', cohortsResponseSchema, search, options);
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
    options: CopilotAdoptionRequestOptions = {},
  ): Promise<z.output<T>> {
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
    return schema.parse(await response.json());
  }
}

function searchParamsOf(query: object): URLSearchParams {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  return new URLSearchParams(
    given.map(([name, value]) => [name, String(value)]),
  );
}
