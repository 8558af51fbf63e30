import type { Scenario } from '../Scenario';

export const repeatedSeats: Scenario = {
  name: 'repeated-seats',
  description:
    'Everybody’s seat is listed a second time, older and about to be cancelled, as by another organization of the enterprise.',
  seats: seats => [
    ...seats,
    ...seats.map(seat => ({
      ...seat,
      created_at: '2025-01-01T00:00:00-06:00',
      last_activity_at: null,
      last_activity_editor: null,
      pending_cancellation_date: '2026-01-31',
      assigning_team: undefined,
    })),
  ],
};
