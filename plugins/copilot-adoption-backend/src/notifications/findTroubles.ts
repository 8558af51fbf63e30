import {
  Day,
  parseDay,
  Report,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';

type ScopeHealth = SyncResponse['scopes'][number];

/** What is wrong with a report of a scope. */
export interface Trouble {
  report: Report;
  /** Tells one trouble from another: `stale`, or the code of the failure. */
  code: string;
  /** In words, for an operator. */
  text: string;
}

/** GitHub has one of each day. The others come when somebody has done something, or are taken down by ourselves. */
const dailyReports: readonly Report[] = ['totals', 'users', 'user-teams'];

/** The reports of a scope that fail, or that have no newer day for longer than GitHub needs. */
export function findTroubles(
  { reports }: Pick<ScopeHealth, 'reports'>,
  options: { today: Day; staleAfterDays: number },
): Trouble[] {
  const { today, staleAfterDays } = options;
  return reports.flatMap(({ report, lastError, heldThrough }): Trouble[] => {
    // A rate limit passes by itself.
    if (lastError && lastError.code !== 'rateLimited') {
      const { code, title, advice } = lastError;
      return [{ report, code, text: `${report}: ${title}. ${advice}` }];
    }
    const isStale =
      dailyReports.includes(report) &&
      heldThrough !== null &&
      today - parseDay(heldThrough) > staleAfterDays;
    return isStale
      ? [
          {
            report,
            code: 'stale',
            text: `${report}: the newest day is ${heldThrough}.`,
          },
        ]
      : [];
  });
}
