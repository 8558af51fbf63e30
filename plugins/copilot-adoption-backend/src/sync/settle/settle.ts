import { LedgerEntry } from '../../store/AdoptionStore';
import { ageOf, confirmationDistance, settledAge } from '../ages';
import { isOpen, isStored } from '../ledgerEntries';
import { backoff } from './backoff';
import { DayOutcome, ReportContent, SyncFailure } from './DayOutcome';

/** When it is, and how often days that may still change are asked for, in milliseconds. */
export interface SettleOptions {
  now: number;
  frequency: number;
}

/**
 * - `written`: there is something new, and the day has to be written
 * - `unchanged`: GitHub said the same as before
 * - `waiting`: GitHub has nothing
 * - `failed`: see the entry's error
 * - `postponed`: not asked, or not asked to the end
 */
export type DayResult =
  | 'written'
  | 'unchanged'
  | 'waiting'
  | 'failed'
  | 'postponed';

/** The ledger's next entry, and what it comes from. */
export interface Settlement {
  entry: LedgerEntry;
  result: DayResult;
}

const noError = { error_code: null, error_detail: null, error_at: null };

/** Decides what an answer of GitHub means for a day of a report. */
export function settle(
  entry: LedgerEntry,
  outcome: DayOutcome,
  options: SettleOptions,
): Settlement {
  switch (outcome.kind) {
    case 'none':
      return settleNone(entry, options);
    case 'content':
      return settleContent(entry, outcome.content, options);
    default:
      return settleFailure(entry, outcome.failure, options.now);
  }
}

/** Leaves the entry as it is, but asks again only at the given time: the reports of one day move together. */
export function postpone(entry: LedgerEntry, until: number | null): Settlement {
  return {
    entry: isOpen(entry) ? { ...entry, next_attempt_at: until } : entry,
    result: 'postponed',
  };
}

function settleNone(entry: LedgerEntry, options: SettleOptions): Settlement {
  return { entry: withoutContent(entry, options), result: 'waiting' };
}

function withoutContent(
  entry: LedgerEntry,
  options: SettleOptions,
): LedgerEntry {
  const { now, frequency } = options;
  if (!isOpen(entry)) {
    return entry;
  }
  const attempts = entry.attempts + 1;
  const answered = { ...entry, ...noError, attempts, fetched_at: now };
  if (isStored(entry)) {
    // GitHub forgets; what we hold is still the best there is.
    const wait = backoff('zeroedReport', attempts);
    return { ...answered, next_attempt_at: now + wait };
  }
  return ageOf(entry.day, now) > settledAge
    ? { ...answered, state: 'empty', next_attempt_at: null }
    : { ...answered, state: 'waiting', next_attempt_at: now + frequency };
}

function settleContent(
  entry: LedgerEntry,
  content: ReportContent,
  options: SettleOptions,
): Settlement {
  const { now, frequency } = options;
  const settled = ageOf(entry.day, now) >= settledAge;
  if (settled && entry.has_activity && !content.hasActivity) {
    const failure: SyncFailure = {
      code: 'zeroedReport',
      detail: 'The report holds no activity, the stored day does.',
    };
    return settleFailure(entry, failure, now);
  }
  const known = isStored(entry) && entry.content_hash === content.hash;
  const since = known ? entry.hash_since ?? now : now;
  const final = known && settled && now - since >= confirmationDistance;
  const trailing = ageOf(entry.day, now) <= settledAge;
  return {
    result: known ? 'unchanged' : 'written',
    entry: {
      ...entry,
      ...noError,
      state: final ? 'final' : 'provisional',
      attempts: 0,
      next_attempt_at: final
        ? null
        : now + (trailing ? frequency : confirmationDistance),
      rows: content.rows,
      dropped_lines: JSON.stringify(content.droppedLines),
      unknown_fields: JSON.stringify(content.unknownFields),
      content_hash: content.hash,
      hash_since: since,
      fetched_at: now,
      has_activity: content.hasActivity,
    },
  };
}

function settleFailure(
  entry: LedgerEntry,
  failure: SyncFailure,
  now: number,
): Settlement {
  const attempts = entry.attempts + 1;
  const wait = backoff(failure.code, attempts);
  return {
    result: 'failed',
    entry: {
      ...entry,
      // What is stored stays readable, and open until GitHub confirms it.
      state: isStored(entry) ? 'provisional' : 'failed',
      attempts,
      next_attempt_at: Math.max(now + wait, failure.retryAt ?? 0),
      error_code: failure.code,
      error_detail: failure.detail,
      error_at: now,
    },
  };
}
