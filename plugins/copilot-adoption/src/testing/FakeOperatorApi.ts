import {
  CopilotAdoptionOperatorApi,
  daysBetween,
  ErasureResponse,
  formatDay,
  parseDay,
  SyncChecksResponse,
  SyncDay,
  SyncDaysQuery,
  SyncDaysResponse,
  SyncDifference,
  SyncDifferencesResponse,
  SyncRun,
  SyncRunRequest,
  SyncRunResponse,
  SyncRunsResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { fakeSync } from './fakeWorld';

const scope = {
  ref: 'organization:octo-org',
  kind: 'organization',
  title: 'Octo',
} as const;

/** A run that ended well. */
export const fakeRun: SyncRun = {
  ...fakeSync.currentRun!,
  id: '7',
  state: 'succeeded',
  finishedAt: '2026-11-20T08:02:00Z',
};

function fakeDay(day: string, rest: Partial<SyncDay> = {}): SyncDay {
  return {
    scope,
    report: 'totals',
    day,
    state: 'final',
    rows: 412,
    droppedLines: {},
    unknownFields: {},
    adjustedValues: {},
    attempts: 0,
    fetchedAt: '2026-11-20T08:01:00Z',
    nextAttemptAt: null,
    error: null,
    ...rest,
  };
}

/** Eight weeks of days, the newest of which may still change, with one that failed. */
export const fakeDays: SyncDay[] = daysBetween(
  parseDay('2026-09-24'),
  parseDay('2026-11-18'),
)
  .map(formatDay)
  .map(day => {
    if (day === '2026-11-11') {
      return fakeDay(day, {
        state: 'failed',
        rows: 0,
        attempts: 3,
        error: {
          code: 'unavailable',
          title: 'GitHub does not answer properly',
          advice: 'The sync tries again by itself.',
          detail: '502 Bad Gateway',
          at: '2026-11-20T08:01:00Z',
        },
      });
    }
    return fakeDay(day, day > '2026-11-16' ? { state: 'provisional' } : {});
  })
  .reverse();

/** An operator's backend of one organization, that queues whatever it is asked for. */
export class FakeOperatorApi implements CopilotAdoptionOperatorApi {
  constructor(private readonly differences: SyncDifference[] = []) {}

  async queueSyncRun(_: SyncRunRequest = {}): Promise<SyncRunResponse> {
    return this.getSyncRun('8');
  }

  async getSyncRun(id: string): Promise<SyncRunResponse> {
    const progress = {
      scope: scope.ref,
      report: 'users',
      ...fakeRun.counts,
    } as const;
    return { ...fakeRun, id, progress: [progress] };
  }

  async getSyncRuns(): Promise<SyncRunsResponse> {
    return { items: [fakeRun], nextCursor: null };
  }

  async getSyncDays({
    report = 'totals',
  }: SyncDaysQuery = {}): Promise<SyncDaysResponse> {
    const items = fakeDays.map(day => ({ ...day, report }));
    return { items, nextCursor: null };
  }

  async getSyncDifferences(): Promise<SyncDifferencesResponse> {
    return { items: this.differences, nextCursor: null };
  }

  async checkConnections(): Promise<SyncChecksResponse> {
    const endpoint = 'GET /orgs/octo-org/copilot/metrics/reports/users-1-day';
    return {
      items: [
        {
          scope,
          credential: 'scopeToken',
          rateLimit: {
            limit: 5000,
            remaining: 4990,
            resetAt: '2026-11-20T09:00:00Z',
          },
          checks: [
            {
              name: 'totals',
              endpoint: endpoint.replace('users', 'organization'),
              outcome: 'works',
              note: null,
              error: null,
            },
            {
              name: 'users',
              endpoint,
              outcome: 'failed',
              note: null,
              error: {
                code: 'missingPermission',
                title: 'The credential lacks a permission',
                advice: 'Give it one.',
                detail: '403 Forbidden',
                grant: 'Organization Copilot metrics: read',
              },
            },
          ],
        },
      ],
      nextCursor: null,
    };
  }

  async erasePerson(): Promise<ErasureResponse> {
    throw new Error('Nobody asks for it on the page');
  }
}
