import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { Format } from './createFormat';

/** GitHub adds them up from fractions that say nothing beside large numbers. */
const fractional: readonly MetricUnit[] = ['credits', 'minutes'];
/** From this on, they are whole. */
const firstWhole = 100;

/** Writes a value of a unit exactly: shares as percentages, everything else as a number. */
export function formatValue(
  value: number,
  unit: MetricUnit,
  format: Format,
): string {
  if (unit === 'share') {
    return format.share(value);
  }
  const isWhole = fractional.includes(unit) && Math.abs(value) >= firstWhole;
  return format.count(isWhole ? Math.round(value) : value);
}
