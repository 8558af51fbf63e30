import {
  Dimension,
  MetricDefinition,
} from 'backstage-plugin-copilot-adoption-common';

const prefix = 'copilot_adoption';

/** How a metric of the registry is called and measured in an exposition. */
export interface FamilyName {
  name: string;
  unit?: string;
  /** What a value is multiplied with. */
  factor: number;
}

/**
 * The name of a metric after the registry, with `_` in place of what Prometheus does not take. Prometheus measures time
 * in seconds. A split has a name of its own, so that sums over a name never count anything twice.
 */
export function familyName(
  { id, unit }: Pick<MetricDefinition, 'id' | 'unit'>,
  by?: Dimension,
): FamilyName {
  const words = id.replaceAll('.', '_');
  if (unit === 'minutes') {
    const name = `${prefix}_${words.replace('minutes', 'time')}_seconds`;
    return { name, unit: 'seconds', factor: 60 };
  }
  const name = `${prefix}_${words}${by ? `_by_${by}` : ''}`;
  // OpenMetrics knows a unit only where a name ends in it.
  return { name, ...(name.endsWith(`_${unit}`) && { unit }), factor: 1 };
}
