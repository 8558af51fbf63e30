import { AccessQuery, AccessResponse } from '../wire/access';
import { CohortsQuery, CohortsResponse } from '../wire/cohorts';
import { TeamGroupsQuery, TeamGroupsResponse } from '../wire/teamGroups';
import { MeQuery, MeResponse } from '../wire/me';
import { MetricsResponse } from '../wire/metrics';
import { RankingRequest, RankingResponse } from '../wire/ranking';
import { ScopesResponse } from '../wire/scopes';
import { SeatHistoryQuery, SeatHistoryResponse } from '../wire/seatHistory';
import { SeatsQuery, SeatsResponse } from '../wire/seats';
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
  /** The same as a table in CSV, to be saved as a file. */
  getSeriesCsv(
    request: SeriesRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string>;
  getRanking(
    request: RankingRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<RankingResponse>;
  /** The same as a table in CSV, with all rows. */
  getRankingCsv(
    request: Omit<RankingRequest, 'limit' | 'cursor'>,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string>;
  /** The groups of the catalog that the teams of a scope belong to, as far as the caller may see both. */
  getTeamGroups(
    query: TeamGroupsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<TeamGroupsResponse>;
  getCohorts(
    query: CohortsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<CohortsResponse>;
  /** The same as a table in CSV. */
  getCohortsCsv(
    query: CohortsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string>;
  /** Who holds a seat, and how it is used. Needs `copilotAdoption.seats.read`. */
  getSeats(
    query: SeatsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeatsResponse>;
  /** The same as a table in CSV, with all seats that match. */
  getSeatsCsv(
    query: Omit<SeatsQuery, 'limit' | 'cursor'>,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string>;
  /** How many seats there were, how many idle, and what they cost. Needs `copilotAdoption.seats.read`. */
  getSeatHistory(
    query: SeatHistoryQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SeatHistoryResponse>;
  /** The caller's own figures. */
  getMe(
    query: MeQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<MeResponse>;
  /** The caller's own figures over time as a table in CSV. */
  getMeCsv(
    query: MeQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<string>;
  getAccess(
    query: AccessQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<AccessResponse>;
  getSync(options?: CopilotAdoptionRequestOptions): Promise<SyncResponse>;
}
