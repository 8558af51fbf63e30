import { Day, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { PeopleGuard } from '../people/PeopleGuard';
import { SeatRecord } from '../reports/records';
import { SeatDay } from '../reports/seatDay/SeatDay';
import { openGuard } from './openGuard';

/** Who holds a seat on a day; what is not told about somebody is made up from the id. */
export function seatDay(
  seats: (Partial<SeatRecord> & { userId: number })[],
  options: { day?: Day; guard?: PeopleGuard } = {},
): SeatDay {
  const { day = parseDay('2026-11-16'), guard = openGuard } = options;
  const result = new SeatDay(day, guard);
  for (const seat of seats) {
    result.add({
      login: `person-${seat.userId}`,
      plan: 'business',
      createdAt: Date.parse('2026-01-02T03:04:05Z'),
      lastActivityAt: null,
      lastActivityEditor: null,
      assigningTeam: null,
      pendingCancellationDay: null,
      ...seat,
    });
  }
  return result;
}
