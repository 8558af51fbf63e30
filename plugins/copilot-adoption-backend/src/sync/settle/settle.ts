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

/** The ledger's next entry, and whether the day itself has to be written. */
export interface Settlement {
  entry: LedgerEntry;
  write: boolean;
}

/** Decides what an answer of GitHub means for a day of a report. */
export function settle(
  entry: LedgerEntry,
  outcome: DayOutcome,
  options: SettleOptions,
): Settlement {
  switch (outcome.kind) {
    case 'none':
      return { entry: settleNone(entry, options), write: false };
    case 'content':
      return settleContent(entry, outcome.content, options);
    default:
      return {
        entry: settleFailure(entry, outcome.failure, options.now),
        write: false,
      };
  }
}

/** Leaves the entry as it is, but asks again only at the given time: the reports of one day move together. */
export function postpone(entry: LedgerEntry, until: number | null) {
  return isOpen(entry) ? { ...entry, next_attempt_at: until } : entry;
}

function settleNone(entry: LedgerEntry, options: SettleOptions): LedgerEntry {
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
    return { entry: settleFailure(entry, failure, now), write: false };
  }
  const known = isStored(entry) && entry.content_hash === content.hash;
  const since = known ? entry.hash_since ?? now : now;
  const final = known && settled && now - since >= confirmationDistance;
  const trailing = ageOf(entry.day, now) <= settledAge;
  return {
    write: !known,
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
): LedgerEntry {
  const attempts = entry.attempts + 1;
  const wait = backoff(failure.code, attempts);
  return {
    ...entry,
    // What is stored stays readable, and open until GitHub confirms it.
    state: isStored(entry) ? 'provisional' : 'failed',
    attempts,
    next_attempt_at: Math.max(now + wait, failure.retryAt ?? 0),
    error_code: failure.code,
    error_detail: failure.detail,
    error_at: now,
  };
}

const noError = { error_code: null, error_detail: null, error_at: null };
