import {
  Annotation,
  formatDay,
  MetricDefinition,
  seriesBreaks,
} from 'backstage-plugin-copilot-adoption-common';
import { Settings } from '../../settings';
import { Period } from './SeriesQuestion';

/** What happened within the period: GitHub's breaks that touch the metrics, and the days the operator has marked. */
export function annotationsOf(
  metrics: readonly MetricDefinition[],
  period: Period,
  configured: Settings['annotations'],
): Annotation[] {
  const families = new Set(metrics.map(metric => metric.family));
  const breaks = seriesBreaks
    .filter(known => known.families.some(family => families.has(family)))
    .map(known => ({ ...known, source: 'github' as const }));
  const own = configured.map(known => ({
    ...known,
    code: 'operator',
    source: 'operator' as const,
  }));
  return [...breaks, ...own]
    .filter(({ day }) => day >= period.from && day <= period.to)
    .sort((one, other) => one.day - other.day)
    .map(({ day, code, title, source }) => ({
      day: formatDay(day),
      code,
      title,
      source,
    }));
}
