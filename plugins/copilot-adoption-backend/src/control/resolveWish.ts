import { InputError } from '@backstage/errors';
import {
  Day,
  dayOfTime,
  formatDay,
  LedgerReport,
  Report,
  SyncRun,
} from 'backstage-plugin-copilot-adoption-common';
import { KnownScope, refOfScope } from '../metrics/subjects/KnownScope';
import { AskAgain } from '../store/operations/askAgain';
import { dayRange } from '../sync/plan/dayRange';
import { RunWish } from './SyncControl';

/**
 * Reads from a wish what the run is to do, and which days of the ledger become due by it.
 *
 * @throws InputError where there is nothing that could be fetched.
 */
export function resolveWish(
  { scope, reports, days }: RunWish,
  options: { scopes: KnownScope[]; historyDays: number; now: number },
): { request: NonNullable<SyncRun['request']>; again: AskAgain[] } {
  const { scopes, historyDays, now } = options;
  if (scopes.length === 0) {
    throw new InputError('There is nothing to fetch: no scope is configured');
  }
  const configured = new Set(
    scopes.flatMap(({ settings }) => settings.reports),
  );
  const missing = reports?.find(report => !configured.has(report));
  if (missing) {
    throw new InputError(
      `Report '${missing}' is not configured, known are ${[...configured].join(
        ', ',
      )}`,
    );
  }
  const wanted = days && {
    from: days.from,
    to: days.to ?? dayOfTime(now) - 1,
  };
  if (wanted) {
    checkDays(wanted, { scopes, reports, historyDays, now });
  }
  return {
    request: {
      scope: scope ? refOfScope(scopes[0].settings) : null,
      reports: reports ?? null,
      from: wanted ? formatDay(wanted.from) : null,
      to: wanted ? formatDay(wanted.to) : null,
    },
    again: scopes.map(({ id, settings }) => ({
      scopeId: id,
      reports: ledgerReportsOf(reports ?? settings.reports),
      days: wanted,
    })),
  };
}

/** @throws InputError where no scope can have any of the days. */
function checkDays(
  days: { from: Day; to: Day },
  options: {
    scopes: KnownScope[];
    reports?: Report[];
    historyDays: number;
    now: number;
  },
) {
  const { scopes, reports, historyDays, now } = options;
  const ranges = scopes.flatMap(({ settings }) =>
    (reports ?? settings.reports).map(report =>
      dayRange(settings, report, historyDays, now),
    ),
  );
  const first = Math.min(...ranges.map(range => range.first));
  const last = Math.min(
    dayOfTime(now),
    Math.max(...ranges.map(range => range.last)),
  );
  if (days.from > days.to) {
    throw new InputError(
      `'to' (${formatDay(days.to)}) comes before 'from' (${formatDay(
        days.from,
      )})`,
    );
  }
  if (days.from < first || days.to > last) {
    throw new InputError(
      `GitHub can be asked for ${formatDay(first)} to ${formatDay(
        last,
      )}, not for ${formatDay(days.from)} to ${formatDay(days.to)}`,
    );
  }
}

/** A failed 28-day report stands in the way of the daily ones. */
function ledgerReportsOf(reports: readonly string[]): LedgerReport[] {
  return [
    ...(reports as LedgerReport[]),
    ...(reports.includes('totals') ? (['totals-28-day'] as const) : []),
    ...(reports.includes('users') ? (['users-28-day'] as const) : []),
  ];
}
