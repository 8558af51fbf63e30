import { SyncSummary } from '../control';
import { ExposedFamily } from './ExposedFamily';

/** What is left to a scope of the rate limit of its credential; the reset is in milliseconds since 1970. */
export interface ScopeRateLimit {
  scope: string;
  limit: number;
  remaining: number;
  resetAt: number;
}

/** What the sync has done, for those who may read about it. */
export function syncFamilies({
  runs,
  reports,
  droppedLines,
}: SyncSummary): ExposedFamily[] {
  return [
    {
      name: 'copilot_adoption_sync_runs',
      type: 'gauge',
      help: 'Runs of the sync of the last 90 days, by how they ended.',
      samples: runs.map(({ state: result, runs: value }) => ({
        labels: { result },
        value,
      })),
    },
    {
      name: 'copilot_adoption_sync_last_run_timestamp_seconds',
      type: 'gauge',
      unit: 'seconds',
      help: 'When the newest run of the sync ended that ended so.',
      samples: runs.map(({ state: result, lastAt }) => ({
        labels: { result },
        value: lastAt / 1000,
      })),
    },
    {
      name: 'copilot_adoption_report_rows',
      type: 'gauge',
      help: 'Rows written of a report, of all days that are held.',
      samples: reports.map(({ scope, report, rows }) => ({
        labels: { scope, report },
        value: rows,
      })),
    },
    {
      name: 'copilot_adoption_report_last_success_timestamp_seconds',
      type: 'gauge',
      unit: 'seconds',
      help: 'When GitHub last answered a request for a report.',
      samples: reports.flatMap(({ scope, report, fetchedAt }) =>
        fetchedAt === null
          ? []
          : [{ labels: { scope, report }, value: fetchedAt / 1000 }],
      ),
    },
    {
      name: 'copilot_adoption_report_dropped_lines',
      type: 'gauge',
      help: 'Lines of a report that could not be stored, by why, of all days that are held.',
      samples: droppedLines.map(({ scope, report, reason, lines }) => ({
        labels: { scope, report, reason },
        value: lines,
      })),
    },
  ];
}

/** What is left of the rate limits, as far as this process has asked GitHub. */
export function rateLimitFamilies(
  limits: readonly ScopeRateLimit[],
): ExposedFamily[] {
  const samples = (valueOf: (limit: ScopeRateLimit) => number) =>
    limits.map(limit => ({
      labels: { scope: limit.scope },
      value: valueOf(limit),
    }));
  return [
    {
      name: 'copilot_adoption_github_rate_limit',
      type: 'gauge',
      help: 'Requests that GitHub grants the credential of a scope until the reset.',
      samples: samples(({ limit }) => limit),
    },
    {
      name: 'copilot_adoption_github_rate_limit_remaining',
      type: 'gauge',
      help: 'Requests that are left of them, as GitHub last told the answering process.',
      samples: samples(({ remaining }) => remaining),
    },
    {
      name: 'copilot_adoption_github_rate_limit_reset_timestamp_seconds',
      type: 'gauge',
      unit: 'seconds',
      help: 'When GitHub grants all of them anew.',
      samples: samples(({ resetAt }) => resetAt / 1000),
    },
  ];
}
