import {
  Day,
  formatDay,
  idleDays,
  Seat,
  SeatsQuery,
  SeatsResponse,
  SeatUsage,
  seatUsages,
} from 'backstage-plugin-copilot-adoption-common';

const headcount = 150;
const idleUsages: readonly SeatUsage[] = ['idle', 'neverUsed', 'forgotten'];

/** How many days ago seats were granted and last used. */
const ages: Record<SeatUsage, { granted: number; used?: number }> = {
  used: { granted: 300, used: 2 },
  new: { granted: 5 },
  idle: { granted: 300, used: 45 },
  neverUsed: { granted: 40 },
  forgotten: { granted: 300 },
};

/** A made-up register: seven of ten seats are used. */
export function fakeSeats(
  query: SeatsQuery,
  { day, mayReadCost }: { day: Day; mayReadCost: boolean },
): SeatsResponse {
  const all = Array.from({ length: headcount }, (_, index) =>
    fakeSeat(query.scope, day, index),
  );
  const search = query.search?.toLowerCase() ?? '';
  const seats = all.filter(
    seat =>
      seat.title.includes(search) &&
      (!query.usage || seat.usage === query.usage) &&
      (!query.plan || seat.plan === query.plan) &&
      (!query.pendingCancellation ||
        String(seat.pendingCancellation !== null) ===
          query.pendingCancellation) &&
      (!query.idleFor || isIdleFor(seat, Number(query.idleFor))),
  );
  const first = Number(query.cursor ?? 0);
  const next = first + Number(query.limit ?? 50);
  return {
    scope: query.scope,
    day: formatDay(day),
    state: 'ok',
    reason: null,
    peopleMode: 'named',
    idleAfterDays: 30,
    graceDays: 14,
    membersOf: query.team ? formatDay(day - 2) : null,
    items: seats.slice(first, next),
    nextCursor: next < seats.length ? String(next) : null,
    totals: totalsOf(seats, mayReadCost),
    costWithheld: !mayReadCost,
    plans: [{ value: 'business', seats: headcount }],
    editors: [{ value: 'vscode', seats: (headcount * 8) / 10 }],
  };
}

function fakeSeat(scope: string, day: Day, index: number): Seat {
  const usage = seatUsages[index % 10] ?? 'used';
  const { granted, used } = ages[usage];
  const login = `person-${String(index + 1).padStart(3, '0')}`;
  return {
    ref: `${scope}/user:${login}`,
    kind: 'user',
    title: login,
    plan: 'business',
    createdAt: `${formatDay(day - granted)}T09:00:00.000Z`,
    lastActivityAt:
      used === undefined ? null : `${formatDay(day - used)}T15:30:00.000Z`,
    lastActivityEditor:
      used === undefined ? null : 'vscode/1.107.1/copilot-chat/0.35.3',
    assigningTeam: index % 3 === 0 ? 'Platform' : null,
    pendingCancellation: index % 37 === 0 ? formatDay(day + 10) : null,
    usage,
    idleDays: used ?? null,
  };
}

function isIdleFor({ usage, idleDays: days }: Seat, least: number): boolean {
  return days === null ? idleUsages.includes(usage) : days >= least;
}

function totalsOf(
  seats: readonly Seat[],
  mayReadCost: boolean,
): SeatsResponse['totals'] {
  const count = (isCounted: (seat: Seat) => boolean) =>
    seats.filter(isCounted).length;
  const idle = count(({ usage }) => idleUsages.includes(usage));
  return {
    seats: seats.length,
    usage: Object.fromEntries(
      seatUsages.map(usage => [usage, count(seat => seat.usage === usage)]),
    ) as Record<SeatUsage, number>,
    idle,
    idleFor: Object.fromEntries(
      idleDays.map(days => [
        days,
        count(seat => isIdleFor(seat, Number(days))),
      ]),
    ) as Record<(typeof idleDays)[number], number>,
    pendingCancellation: count(seat => seat.pendingCancellation !== null),
    cost: mayReadCost
      ? {
          monthly: seats.length * 19,
          idleMonthly: idle * 19,
          unpricedSeats: 0,
          currency: 'USD',
        }
      : null,
  };
}
