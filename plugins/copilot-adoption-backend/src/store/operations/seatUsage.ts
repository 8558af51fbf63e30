import {
  Day,
  SeatUsage,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';

/** How long without use makes a seat idle, and how long a new one is not. */
export interface SeatTerms {
  idleAfterDays: number;
  graceDays: number;
}

/** The usages of seats that nobody has used for as long as the terms say. */
export const idleUsages = ['idle', 'neverUsed', 'forgotten'] as const;

/**
 * Whether GitHub would still tell of any use: it forgets the last one after 90 days. Without one, an older seat was never
 * used since it was granted, or longer ago.
 */
const isRemembered = `b.created_at >= ${startOfLast(90)}`;

/** An expression for the usage of a seat, as `b`, on the day of its snapshot. */
export function seatUsage(terms: SeatTerms): string {
  const usages: [SeatUsage, string][] = [
    ['used', isUsed(terms)],
    ['new', isNew(terms)],
    ['idle', 'b.last_activity_at is not null'],
    ['neverUsed', isRemembered],
  ];
  const cases = usages.map(
    ([usage, condition]) => `when ${condition} then '${usage}'`,
  );
  return `case ${cases.join(' ')} else 'forgotten' end`;
}

/** A condition for seats that nobody has used for as long as the terms say. */
export function isIdle(terms: SeatTerms): string {
  return `(${isUsed(terms)} or ${isNew(terms)}) is not true`;
}

/** A condition for idle seats that nobody has used since they were granted. */
export function isNeverUsed(terms: SeatTerms): string {
  return `b.last_activity_at is null and ${isRemembered} and ${isIdle(terms)}`;
}

function isUsed({ idleAfterDays }: SeatTerms): string {
  return `b.last_activity_at >= ${startOfLast(idleAfterDays)}`;
}

/** A condition for seats that were granted so lately that nobody need have used them yet. */
export function isNew({ graceDays }: SeatTerms): string {
  return `b.created_at >= ${startOfLast(graceDays)}`;
}

/** The first moment of the last so many days, that of the snapshot included. */
function startOfLast(days: Day): string {
  // Milliseconds do not fit into 32 bits.
  return `cast(b.day - ${days - 1} as bigint) * ${startOfDay(1)}`;
}
