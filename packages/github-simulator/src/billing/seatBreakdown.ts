import { addDays } from '../days';
import type { Person, SeatRecord } from '../world/World';

/** People are invited so many days before they get their seat. */
const invitedDays = 7;

/** The seats of an organization by what becomes of them in the billing cycle, which is the month. */
export function seatBreakdown(
  seats: readonly SeatRecord[],
  people: readonly Person[],
  today: string,
) {
  const cycle = `${today.slice(0, 7)}-01`;
  const active = seats.filter(
    ({ last_activity_at: last }) => last !== null && last >= cycle,
  );
  const isInvited = ({ seat }: Person) =>
    seat.from > today && seat.from <= addDays(today, invitedDays);
  return {
    total: seats.length,
    added_this_cycle: seats.filter(seat => seat.created_at >= cycle).length,
    pending_cancellation: seats.filter(
      seat => seat.pending_cancellation_date !== null,
    ).length,
    pending_invitation: people.filter(isInvited).length,
    active_this_cycle: active.length,
    inactive_this_cycle: seats.length - active.length,
  };
}
