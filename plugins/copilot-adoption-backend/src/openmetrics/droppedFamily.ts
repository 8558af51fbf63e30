import { ExposedFamily } from './ExposedFamily';

/** How many series have been cut off since the process started. */
export function droppedFamily(value: number): ExposedFamily {
  return {
    name: 'copilot_adoption_openmetrics_dropped_series',
    type: 'counter',
    help: 'Series of usage that answers of this process have left out because there were more than copilotAdoption.openMetrics.maxSeries.',
    samples: [{ labels: {}, value }],
  };
}
