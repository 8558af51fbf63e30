import { OpenMetricsSettings } from '../settings';

/** The defaults of the configuration. */
export const usualOpenMetrics: OpenMetricsSettings = {
  labels: [],
  teams: true,
  teamSplits: false,
  users: 'none',
  maxSeries: 10_000,
};
