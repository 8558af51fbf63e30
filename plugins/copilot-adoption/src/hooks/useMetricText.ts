import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { getMetric } from 'backstage-plugin-copilot-adoption-common';
import { copilotMetricsTranslationRef } from '../translation';

/** A metric in the reader's language. */
export interface MetricText {
  title: string;
  meaning: string;
  caveats: string[];
}

export function useMetricText(): (id: string) => MetricText {
  const { t } = useTranslationRef(copilotMetricsTranslationRef);
  return id => ({
    title: t(`${id}.title`, {}),
    meaning: t(`${id}.meaning`, {}),
    caveats: getMetric(id).caveats.map((_, index) =>
      t(`${id}.caveats.${index}`, {}),
    ),
  });
}
