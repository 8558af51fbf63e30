import { InputError } from '@backstage/errors';
import { adoptionMetrics } from './adoptionMetrics';
import { billMetrics } from './billMetrics';
import { codeMetrics } from './codeMetrics';
import { costMetrics } from './costMetrics';
import { deliveryMetrics } from './deliveryMetrics';
import { legacyMetrics } from './legacyMetrics';
import { MetricDefinition } from './MetricDefinition';
import { seatMetrics } from './seatMetrics';
import { surfaceMetrics } from './surfaceMetrics';

/**
 * Every metric of the product, each defined exactly once.
 *
 * @public
 */
export const metricRegistry: readonly MetricDefinition[] = [
  ...adoptionMetrics,
  ...surfaceMetrics,
  ...codeMetrics,
  ...deliveryMetrics,
  ...seatMetrics,
  ...costMetrics,
  ...billMetrics,
  ...legacyMetrics,
];

const byId = new Map(metricRegistry.map(metric => [metric.id, metric]));

/**
 * The definition of a metric.
 *
 * @throws InputError that lists the known metrics when there is none of that id.
 * @public
 */
export function getMetric(id: string): MetricDefinition {
  const metric = byId.get(id);
  if (!metric) {
    throw new InputError(
      `Unknown metric '${id}', known metrics are ${[...byId.keys()].join(
        ', ',
      )}`,
    );
  }
  return metric;
}
