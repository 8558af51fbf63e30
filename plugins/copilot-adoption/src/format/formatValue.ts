import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { Format } from './createFormat';
import { formatExact } from './formatExact';

/** GitHub adds them up from fractions that say nothing beside large numbers. */
const fractional: readonly MetricUnit[] = ['credits', 'minutes'];
/** From this on, they are whole. */
const firstWhole = 100;

/** Writes a value of a unit to be read at a glance; `formatExact` tells what this leaves out. */
export function formatValue(
  value: number,
  unit: MetricUnit,
  format: Format,
): string {
  const isWhole = fractional.includes(unit) && Math.abs(value) >= firstWhole;
  return formatExact(isWhole ? Math.round(value) : value, unit, format);
}
