import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { LedgerEntry } from '../../store/AdoptionStore';
import { ledgerRow } from '../__testUtils__/ledger';
import { DayOutcome, ReportContent } from './DayOutcome';
import { postpone, settle } from './settle';

const hour = 60 * 60 * 1000;
const frequency = 6 * hour;
const today = parseDay('2026-11-20');
const now = startOfDay(today) + 8 * hour;

function entryOf(age: number, values: Partial<LedgerEntry> = {}): LedgerEntry {
  return ledgerRow('totals', today - age, values);
}

function content(values: Partial<ReportContent> = {}): DayOutcome {
  return {
    kind: 'content',
    content: {
      hash: 'new',
      rows: 3,
      droppedLines: {},
      unknownFields: {},
      adjustedValues: {},
      hasActivity: true,
      ...values,
    },
  };
}

function failure(values: object = {}): DayOutcome {
  return {
    kind: 'failure',
    failure: { code: 'unavailable', detail: 'GitHub answered 502', ...values },
  };
}

function after(entry: LedgerEntry, outcome: DayOutcome) {
  return settle(entry, outcome, { now, frequency });
}

const held = {
  state: 'provisional',
  content_hash: 'old',
  hash_since: now - 30 * hour,
  fetched_at: now - 10 * hour,
  has_activity: true,
} as const;

/** A settled day that somebody wants to have again. */
const wantedAgain = { ...held, state: 'final', next_attempt_at: 0 } as const;

describe('settle', () => {
  describe('a settled day that was asked for again', () => {
    it('stays final where GitHub says the same', () => {
      const same = content({ hash: 'old' });
      expect(after(entryOf(90, wantedAgain), same)).toMatchObject({
        result: 'unchanged',
        entry: { state: 'final', next_attempt_at: null, fetched_at: now },
      });
    });

    it('is written where GitHub has corrected it, and has to settle anew', () => {
      expect(after(entryOf(90, wantedAgain), content())).toMatchObject({
        result: 'written',
        entry: { state: 'provisional', content_hash: 'new' },
      });
    });

    it('stays as it is where GitHub has forgotten it', () => {
      expect(after(entryOf(90, wantedAgain), { kind: 'none' }).entry).toEqual({
        ...entryOf(90, wantedAgain),
        next_attempt_at: null,
      });
    });

    it('stays final and is tried again where it cannot be had', () => {
      expect(after(entryOf(90, wantedAgain), failure()).entry).toMatchObject({
        state: 'final',
        next_attempt_at: now + 5000,
        error_code: 'unavailable',
      });
    });
  });

  describe('content', () => {
    it('is written when it is new, and provisional however old the day', () => {
      for (const age of [1, 5, 300]) {
        expect(after(entryOf(age), content())).toMatchObject({
          result: 'written',
          entry: {
            state: 'provisional',
            content_hash: 'new',
            hash_since: now,
            fetched_at: now,
            rows: 3,
            has_activity: true,
          },
        });
      }
    });

    it('is asked for again with the frequency while the day is trailing, then every 20 hours', () => {
      const next = (age: number) =>
        after(entryOf(age), content()).entry.next_attempt_at;
      expect(next(5)).toBe(now + 6 * hour);
      expect(next(6)).toBe(now + 20 * hour);
    });

    it('is final when a settled day was the same 20 hours before', () => {
      const pulled = (age: number, since: number) =>
        after(
          entryOf(age, { ...held, content_hash: 'new', hash_since: since }),
          content(),
        );
      expect(pulled(5, now - 20 * hour)).toMatchObject({
        result: 'unchanged',
        entry: { state: 'final', next_attempt_at: null },
      });
      expect(pulled(4, now - 20 * hour).entry.state).toBe('provisional');
      expect(pulled(5, now - 20 * hour + 1)).toMatchObject({
        result: 'unchanged',
        entry: { state: 'provisional', hash_since: now - 20 * hour + 1 },
      });
    });

    it('opens a final day again when it differs', () => {
      expect(
        after(entryOf(30, { ...held, state: 'final' }), content()),
      ).toMatchObject({
        result: 'written',
        entry: { state: 'provisional', hash_since: now },
      });
    });

    it('is written again where a day was lost, even if the hash is known', () => {
      const lost = entryOf(3, { ...held, state: 'due', content_hash: 'new' });
      expect(after(lost, content()).result).toBe('written');
    });

    it('ends a row of failures', () => {
      const failed = entryOf(3, {
        state: 'failed',
        attempts: 4,
        error_code: 'unavailable',
        error_detail: 'GitHub answered 502',
        error_at: 5,
      });
      expect(after(failed, content()).entry).toMatchObject({
        attempts: 0,
        error_code: null,
        error_detail: null,
        error_at: null,
      });
    });

    it('tells what was odd about the file', () => {
      const odd = content({
        droppedLines: { notJson: 2 },
        unknownFields: { novelty: 9 },
      });
      expect(after(entryOf(3), odd).entry).toMatchObject({
        dropped_lines: '{"notJson":2}',
        unknown_fields: '{"novelty":9}',
      });
    });

    it('never replaces a settled day by zeros', () => {
      const zeros = content({ hasActivity: false });
      expect(
        after(entryOf(5, { ...held, state: 'final' }), zeros),
      ).toMatchObject({
        result: 'failed',
        entry: {
          state: 'final',
          content_hash: 'old',
          has_activity: true,
          error_code: 'zeroedReport',
          next_attempt_at: now + 20 * hour,
        },
      });
      expect(after(entryOf(4, held), zeros).result).toBe('written');
      expect(
        after(entryOf(5, { ...held, has_activity: false }), zeros).result,
      ).toBe('written');
    });
  });

  describe('none', () => {
    const none: DayOutcome = { kind: 'none' };

    it('waits while the day is young', () => {
      expect(after(entryOf(5), none)).toMatchObject({
        result: 'waiting',
        entry: {
          state: 'waiting',
          attempts: 1,
          next_attempt_at: now + frequency,
        },
      });
    });

    it('is the answer of an old day, which is asked for once more', () => {
      const first = after(entryOf(6, { state: 'failed' }), none);
      expect(first).toMatchObject({
        result: 'waiting',
        entry: {
          state: 'empty',
          hash_since: now,
          next_attempt_at: now + 20 * hour,
        },
      });
      // Somebody may ask before it is time.
      const early = { ...first.entry, hash_since: now - 2 * hour };
      expect(after(early, none).entry).toMatchObject({
        state: 'empty',
        next_attempt_at: now + 18 * hour,
      });
      const due = { ...first.entry, hash_since: now - 20 * hour };
      expect(after(due, none).entry).toMatchObject({
        state: 'empty',
        next_attempt_at: null,
      });
      const failed = after(due, failure()).entry;
      expect(failed).toMatchObject({
        state: 'empty',
        error_code: 'unavailable',
      });
      expect(after(failed, none).entry).toMatchObject({
        state: 'empty',
        error_code: null,
        error_detail: null,
      });
      expect(after(due, content({ hash: 'new' }))).toMatchObject({
        result: 'written',
        entry: { state: 'provisional', content_hash: 'new' },
      });
    });

    it('leaves a held day as it is', () => {
      expect(after(entryOf(200, held), none)).toMatchObject({
        result: 'waiting',
        entry: {
          state: 'provisional',
          content_hash: 'old',
          next_attempt_at: now + 20 * hour,
        },
      });
      const final = entryOf(200, { ...held, state: 'final' });
      expect(after(final, none).entry).toEqual(final);
    });
  });

  describe('failure', () => {
    it('keeps what is held, and tells what went wrong', () => {
      expect(after(entryOf(3), failure())).toMatchObject({
        result: 'failed',
        entry: {
          state: 'failed',
          error_code: 'unavailable',
          error_detail: 'GitHub answered 502',
          error_at: now,
        },
      });
      expect(after(entryOf(3, held), failure()).entry).toMatchObject({
        state: 'provisional',
        content_hash: 'old',
      });
    });

    it('waits twice as long each time, up to a limit', () => {
      const wait = (attempts: number) =>
        (after(entryOf(3, { attempts }), failure()).entry.next_attempt_at ??
          0) - now;
      expect([0, 1, 2, 20].map(wait)).toEqual([5000, 10000, 20000, 600000]);
    });

    it('waits as long as GitHub says', () => {
      const retryAt = now + hour;
      expect(
        after(entryOf(3), failure({ retryAt })).entry.next_attempt_at,
      ).toBe(retryAt);
    });
  });
});

describe('postpone', () => {
  it('moves the next attempt of days that will be asked for again, and of no others', () => {
    expect(postpone(entryOf(3, held), 77)).toMatchObject({
      entry: { state: 'provisional', next_attempt_at: 77 },
    });
    const final = entryOf(3, { ...held, state: 'final' });
    expect(postpone(final, 77).entry).toEqual(final);
  });
});
