import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { Format } from './createFormat';

/** Writes a value of a unit as it is, for whoever wants to know it exactly: shares as percentages, all else as a number. */
export function formatExact(
  value: number,
  unit: MetricUnit,
  format: Format,
): string {
  return unit === 'share' ? format.share(value) : format.count(value);
}
