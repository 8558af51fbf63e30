import {
  Day,
  dayOfTime,
  formatDay,
  formatSubjectRef,
  Seat,
} from 'backstage-plugin-copilot-adoption-common';
import { ListedSeat } from '../../store/operations/readSeatPage';
import { KnownScope } from '../subjects/KnownScope';

/** Somebody's seat as told to readers of the API, by the snapshot of a day. */
export function describeSeat(
  seat: ListedSeat,
  { scope, day }: { scope: KnownScope; day: Day },
): Seat {
  const { login, lastActivityAt, pendingCancellationDay } = seat;
  return {
    ref: formatSubjectRef({
      scope: scope.settings,
      member: { kind: 'user', name: login },
    }),
    kind: 'user',
    title: login,
    plan: seat.plan,
    createdAt: momentOf(seat.createdAt),
    lastActivityAt: momentOf(lastActivityAt),
    lastActivityEditor: seat.lastActivityEditor,
    assigningTeam: seat.assigningTeam,
    pendingCancellation:
      pendingCancellationDay === null
        ? null
        : formatDay(pendingCancellationDay),
    usage: seat.usage,
    idleDays:
      lastActivityAt === null
        ? null
        : Math.max(0, day - dayOfTime(lastActivityAt)),
  };
}

function momentOf(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
