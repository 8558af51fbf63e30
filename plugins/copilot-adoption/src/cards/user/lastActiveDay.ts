import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { seriesOf } from '../../components/seriesOf';
import { userMetrics } from './userMetrics';

/** The newest day of the answer on which the person used Copilot. */
export function lastActiveDay(
  response: Pick<SeriesResponse, 'series' | 'buckets'>,
): string | null {
  const values = seriesOf(response, userMetrics.activeDays)?.values ?? [];
  const index = values.findLastIndex(value => value !== null && value > 0);
  return index < 0 ? null : response.buckets[index];
}
