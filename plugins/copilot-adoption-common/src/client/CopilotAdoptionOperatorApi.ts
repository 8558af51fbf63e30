import { ErasureRequest, ErasureResponse } from '../wire/erasures';
import { SyncChecksRequest, SyncChecksResponse } from '../wire/syncChecks';
import { SyncDaysQuery, SyncDaysResponse } from '../wire/syncDays';
import {
  SyncDifferencesQuery,
  SyncDifferencesResponse,
} from '../wire/syncDifferences';
import {
  SyncRunRequest,
  SyncRunResponse,
  SyncRunsQuery,
  SyncRunsResponse,
} from '../wire/syncRuns';
import { CopilotAdoptionRequestOptions } from './CopilotAdoptionApi';

/**
 * What operators can see and do. Needs the permissions `copilotAdoption.sync.read` and `copilotAdoption.sync.manage`.
 *
 * @public
 */
export interface CopilotAdoptionOperatorApi {
  /** Queues a run; a `ResponseError` with status 409 says that one is queued or running. */
  queueSyncRun(
    request?: SyncRunRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncRunResponse>;
  getSyncRun(
    id: string,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncRunResponse>;
  getSyncRuns(
    query?: SyncRunsQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncRunsResponse>;
  getSyncDays(
    query?: SyncDaysQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncDaysResponse>;
  /** Where GitHub's own figures contradict what is stored. */
  getSyncDifferences(
    query?: SyncDifferencesQuery,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncDifferencesResponse>;
  /** Tries everything that the configuration makes use of; takes some seconds. */
  checkConnections(
    request?: SyncChecksRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<SyncChecksResponse>;
  /** Deletes everything that is stored of a person, who stays away from then on. */
  erasePerson(
    request: ErasureRequest,
    options?: CopilotAdoptionRequestOptions,
  ): Promise<ErasureResponse>;
}
