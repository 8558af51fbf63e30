import { getMetric } from 'backstage-plugin-copilot-adoption-common';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { SeatHistoryQuestion } from './SeatsQuestion';

const counts = [
  'seats',
  'idle_seats',
  'idle_seat_share',
  'idle_seats.never_used',
  'seats.pending_cancellation',
];
const costs = ['seat_cost', 'idle_seat_cost'];

/** The history of seats as a question about series. */
export function historyQuestion({
  scope,
  withCost,
  ...period
}: SeatHistoryQuestion): SeriesQuestion {
  const metrics = withCost ? [...counts, ...costs] : counts;
  return {
    ...period,
    subjects: [{ scope }],
    metrics: metrics.map(getMetric),
    where: {},
  };
}
