import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { metricRegistry } from 'backstage-plugin-copilot-adoption-common';

/**
 * Titles, meanings and caveats of the metrics. The English ones are the registry's, so that a new metric needs no text here.
 */
const messages: Record<string, string> = Object.fromEntries(
  metricRegistry.flatMap(metric => [
    [`${metric.id}.title`, metric.title],
    [`${metric.id}.meaning`, metric.meaning],
    ...metric.caveats.map((caveat, index) => [
      `${metric.id}.caveats.${index}`,
      caveat,
    ]),
  ]),
);

// Apart from the other texts, because the registry must not become part of the app's entry chunk.
export const copilotMetricsTranslationRef = createTranslationRef({
  id: 'plugin.copilot-adoption.metrics',
  messages,
  translations: { de: () => import('./german/metrics') },
});
