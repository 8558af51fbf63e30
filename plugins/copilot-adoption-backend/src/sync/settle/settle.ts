import { reportHistoryDays } from 'backstage-plugin-copilot-adoption-common';
import { LedgerEntry } from '../../store/AdoptionStore';
import { ReportOrigin } from '../../store/tables';
import { ageOf, confirmationDistance, settledAge } from '../ages';
import { isAwaited, isOpen, isStored } from '../ledgerEntries';
import { backoff } from './backoff';
import { DayOutcome, ReportContent, SyncFailure } from './DayOutcome';

/** How a copy of a report is treated. */
export interface CopyRules {
  /** Where the copy comes from; none where it is the very one that the ledger tells about, read once more. */
  source?: ReportOrigin;
  /** Writes the day even where it says the same as what is stored. */
  rewrite: boolean;
}

/** When it is, and how often days that may still change are asked for, in milliseconds. */
export interface SettleOptions {
  now: number;
  frequency: number;
  /** For a copy of a report that somebody kept, in place of GitHub's answer. */
  copy?: CopyRules;
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

const zeroed: SyncFailure = {
  code: 'zeroedReport',
  detail: 'The report holds no activity, the stored day does.',
};

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
      return options.copy
        ? settleCopy(entry, outcome.content, options.now, options.copy)
        : settleContent(entry, outcome.content, options);
    default:
      return settleFailure(entry, outcome.failure, options.now);
  }
}

/** Leaves the entry as it is, but asks again only at the given time: the reports of one day move together. */
export function postpone(entry: LedgerEntry, until: number | null): Settlement {
  return {
    entry: isAwaited(entry) ? { ...entry, next_attempt_at: until } : entry,
    result: 'postponed',
  };
}

/** Waits for another report of the day, whatever this one said: that is no word of GitHub about this one. */
export function waitForOther(
  entry: LedgerEntry,
  until: number | null,
): Settlement {
  return isOpen(entry) && !isStored(entry)
    ? {
        entry: {
          ...entry,
          ...noError,
          state: 'waiting',
          next_attempt_at: until,
        },
        result: 'waiting',
      }
    : postpone(entry, isOpen(entry) ? until : null);
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
    // A settled day that was asked for once more stays as it is.
    return entry.state === 'empty'
      ? stillEmpty(entry, now)
      : { ...entry, ...noError, next_attempt_at: null };
  }
  const attempts = entry.attempts + 1;
  const answered = { ...entry, ...noError, attempts, fetched_at: now };
  if (isStored(entry)) {
    // GitHub forgets; what we hold is still the best there is.
    const wait = backoff('zeroedReport', attempts);
    return { ...answered, next_attempt_at: now + wait };
  }
  if (ageOf(entry.day, now) <= settledAge) {
    return { ...answered, state: 'waiting', next_attempt_at: now + frequency };
  }
  // One empty answer may be a mistake, and would never be found out: the day is asked for once more.
  return {
    ...answered,
    state: 'empty',
    hash_since: now,
    next_attempt_at: now + confirmationDistance,
  };
}

/** Two answers confirm each other where they lie far enough apart. */
function stillEmpty(entry: LedgerEntry, now: number): LedgerEntry {
  const until = (entry.hash_since ?? -Infinity) + confirmationDistance;
  return {
    ...entry,
    ...noError,
    fetched_at: now,
    next_attempt_at: now < until ? until : null,
  };
}

function settleContent(
  entry: LedgerEntry,
  content: ReportContent,
  options: SettleOptions,
): Settlement {
  const { now, frequency } = options;
  const settled = ageOf(entry.day, now) >= settledAge;
  if (settled && isZeroed(entry, content)) {
    return settleFailure(entry, zeroed, now);
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
      adjusted_values: JSON.stringify(content.adjustedValues),
      content_hash: content.hash,
      hash_since: since,
      fetched_at: now,
      has_activity: content.hasActivity,
      source: 'github',
    },
  };
}

/** What a kept copy of a report means for its day. GitHub was not asked, so nothing is said about when it was. */
function settleCopy(
  entry: LedgerEntry,
  content: ReportContent,
  now: number,
  rules: CopyRules,
): Settlement {
  if (isZeroed(entry, content)) {
    return settleFailure(entry, zeroed, now);
  }
  const known = isStored(entry) && entry.content_hash === content.hash;
  if (known && !rules.rewrite) {
    return { entry, result: 'unchanged' };
  }
  return {
    result: 'written',
    entry: {
      ...entry,
      // What was dropped is not in the archive, and so is still what it was.
      ...(rules.source && {
        ...standingOf(entry, rules.source, now),
        dropped_lines: JSON.stringify(content.droppedLines),
      }),
      rows: content.rows,
      unknown_fields: JSON.stringify(content.unknownFields),
      adjusted_values: JSON.stringify(content.adjustedValues),
      content_hash: content.hash,
      has_activity: content.hasActivity,
    },
  };
}

/** A copy is final where GitHub can no longer correct it; otherwise GitHub is asked as soon as possible. */
function standingOf(
  entry: LedgerEntry,
  source: ReportOrigin,
  now: number,
): Partial<LedgerEntry> {
  const forgotten =
    entry.report === 'legacy' || ageOf(entry.day, now) > reportHistoryDays;
  return {
    ...noError,
    source,
    state: forgotten ? 'final' : 'provisional',
    attempts: 0,
    next_attempt_at: forgotten ? null : now,
    hash_since: now,
  };
}

function isZeroed(entry: LedgerEntry, content: ReportContent): boolean {
  return entry.has_activity && !content.hasActivity;
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
      // What is known stays readable.
      state:
        isStored(entry) || entry.state === 'empty' ? entry.state : 'failed',
      attempts,
      next_attempt_at: Math.max(now + wait, failure.retryAt ?? 0),
      error_code: failure.code,
      error_detail: failure.detail,
      error_at: now,
    },
  };
}
