import { metricRegistry } from 'backstage-plugin-copilot-adoption-common';
import { adoption } from './adoption';
import { caveats } from './caveats';
import { code } from './code';
import { cost } from './cost';
import { delivery } from './delivery';
import { legacy } from './legacy';
import { MetricWords } from './MetricWords';
import { seats } from './seats';
import { surfaces } from './surfaces';

export { caveats };

export const words: MetricWords = {
  ...adoption,
  ...surfaces,
  ...code,
  ...delivery,
  ...seats,
  ...cost,
  ...legacy,
};

/** The metrics in German. One that has no words here keeps the registry's English. */
const messages: Record<string, string | null> = Object.fromEntries(
  metricRegistry.flatMap(metric => [
    [`${metric.id}.title`, words[metric.id]?.title ?? null],
    [`${metric.id}.meaning`, words[metric.id]?.meaning ?? null],
    ...metric.caveats.map((caveat, index) => [
      `${metric.id}.caveats.${index}`,
      caveats[caveat] ?? null,
    ]),
  ]),
);

export default messages;
