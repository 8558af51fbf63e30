import { z } from 'zod';
import { granularities } from '../day/Granularity';
import { dimensions, metricReports } from '../metrics/MetricDefinition';
import { dayText, pageOf, subjectKind } from './primitives';

/**
 * A metric as told to readers of the API: the registry's definition with its formula in words.
 *
 * @public
 */
export const metricDescriptionSchema = z.object({
  id: z.string(),
  family: z.string(),
  title: z.string(),
  meaning: z.string(),
  unit: z.string(),
  /** For example `acceptances of code_completion / generations of code_completion`. */
  formula: z.string(),
  /** The fields of GitHub's reports that it is computed from, in GitHub's words. */
  sources: z.array(z.string()),
  subjects: z.array(subjectKind),
  by: z.array(z.enum(dimensions)),
  where: z.array(z.enum(dimensions)),
  granularities: z.array(z.enum(granularities)),
  reports: z.array(z.enum(metricReports)),
  validFrom: dayText.nullable(),
  /** The last day for which GitHub could report it, where it no longer does. */
  validTo: dayText.nullable(),
  additive: z.boolean(),
  rise: z.enum(['good', 'neutral']),
  caveats: z.array(z.string()),
});

/** @public */
export type MetricDescription = z.infer<typeof metricDescriptionSchema>;

/**
 * Answer of `GET /metrics`.
 *
 * @public
 */
export const metricsResponseSchema = pageOf(metricDescriptionSchema);

/** @public */
export type MetricsResponse = z.infer<typeof metricsResponseSchema>;
