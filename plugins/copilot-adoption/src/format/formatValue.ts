import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { Format } from './createFormat';

/** Writes a value of a unit exactly: shares as percentages, everything else as a number. */
export function formatValue(
  value: number,
  unit: MetricUnit,
  format: Format,
): string {
  return unit === 'share' ? format.share(value) : format.count(value);
}
