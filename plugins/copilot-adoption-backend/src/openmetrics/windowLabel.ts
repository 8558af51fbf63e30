import { WindowedMetric } from './exportedMetrics';

/** Says which of two windows a sample is of, where there are two. */
export function windowLabel({
  days,
  isOneOfTwo,
}: WindowedMetric): Record<string, string> {
  return isOneOfTwo ? { window: `${days}d` } : {};
}
