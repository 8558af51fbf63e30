import type { Scenario } from '../Scenario';

export const withdrawnSeats: Scenario = {
  name: 'withdrawn-seats',
  description: 'Every other seat has been taken away.',
  seats: seats => seats.filter(({ user_id }) => user_id % 2 === 0),
};
