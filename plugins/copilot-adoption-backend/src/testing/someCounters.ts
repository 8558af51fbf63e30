import { counters } from 'backstage-plugin-copilot-adoption-common';
import { Counters } from '../reports/records';

/** Counters that are zero unless told otherwise. */
export function someCounters(values: Partial<Counters> = {}): Counters {
  const zeros = Object.fromEntries(counters.map(counter => [counter, 0]));
  return { ...(zeros as Counters), ...values };
}
