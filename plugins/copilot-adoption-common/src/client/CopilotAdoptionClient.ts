import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import { MetricsResponse, metricsResponseSchema } from '../wire/metrics';
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
  CopilotAdoptionApi,
  CopilotAdoptionRequestOptions,
} from './CopilotAdoptionApi';
import { seriesSearchParams } from './seriesSearchParams';

const pluginId = 'copilot-adoption';

/**
 * Talks to the plugin's backend, from the browser or from another backend plugin.
 *
 * @public
 */
export class CopilotAdoptionClient implements CopilotAdoptionApi {
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
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) {
        search.set(name, String(value));
      }
    }
    return this.#get('/subjects', subjectsResponseSchema, search, options);
  }

  async getSeries(
    request: SeriesRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeriesResponse> {
    const search = seriesSearchParams(request);
    return this.#get('/series', seriesResponseSchema, search, options);
  }

  async getSync(
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncResponse> {
    return this.#get('/sync', syncResponseSchema, undefined, options);
  }

  async #get<T extends z.ZodType>(
    path: string,
    schema: T,
    search: URLSearchParams | undefined,
    options: CopilotAdoptionRequestOptions = {},
  ): Promise<z.output<T>> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(pluginId);
    const query = search?.size ? `?${search}` : '';
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}${query}`, {
      signal: options.signal,
      headers: options.token
        ? { Authorization: `Bearer ${options.token}` }
        : undefined,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return schema.parse(await response.json());
  }
}
