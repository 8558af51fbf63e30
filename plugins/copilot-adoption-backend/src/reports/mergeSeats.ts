import { SeatRecord } from './records';

/**
 * The seat of a person who has got several, by one organization or team each: the one that stays longest, with the newest
 * activity of them all. In whichever order seats are merged, the same one comes out.
 */
export function mergeSeats(one: SeatRecord, other: SeatRecord): SeatRecord {
  const kept = compareTerms(one, other) <= 0 ? one : other;
  const { lastActivityAt, lastActivityEditor } =
    compareActivity(one, other) <= 0 ? one : other;
  return { ...kept, lastActivityAt, lastActivityEditor };
}

const never = Number.MAX_SAFE_INTEGER;

/** What stays longest comes first, then what has been there longest. */
function compareTerms(one: SeatRecord, other: SeatRecord): number {
  return (
    (other.pendingCancellationDay ?? never) -
      (one.pendingCancellationDay ?? never) ||
    (one.createdAt ?? never) - (other.createdAt ?? never) ||
    compareTexts(one.plan, other.plan) ||
    compareTexts(one.assigningTeam, other.assigningTeam) ||
    compareTexts(one.login, other.login)
  );
}

function compareActivity(one: SeatRecord, other: SeatRecord): number {
  return (
    (other.lastActivityAt ?? 0) - (one.lastActivityAt ?? 0) ||
    compareTexts(one.lastActivityEditor, other.lastActivityEditor)
  );
}

/** By any rule that does not change; whatever is known comes before what is not. */
function compareTexts(one: string | null, other: string | null): number {
  if (one === other) {
    return 0;
  }
  return other === null || (one !== null && one < other) ? -1 : 1;
}
