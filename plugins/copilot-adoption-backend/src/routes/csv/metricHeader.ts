import { getMetric } from 'backstage-plugin-copilot-adoption-common';

/** The heading of a metric's values, by the registry: `Prompts (prompts)`. Amounts of money have their currency. */
export function metricHeader(id: string, currency = 'money'): string {
  const { title, unit } = getMetric(id);
  return `${title} (${unit === 'money' ? currency : unit})`;
}

/** The heading of what tells why a metric's values are what they are. */
export function stateHeader(id: string): string {
  return `${getMetric(id).title}: state`;
}
