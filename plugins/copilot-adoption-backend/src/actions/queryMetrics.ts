import { parseSeriesQuery } from '../routes/parseSeriesQuery';
import { ActionOptions, readOnly } from './ActionOptions';

/** Registers `query-copilot-metrics`. */
export function queryMetrics({ registry, metrics }: ActionOptions): void {
  registry.register({
    name: 'query-copilot-metrics',
    title: 'Query Copilot metrics over time',
    description:
      'Answers Copilot metrics of accounts, teams, catalog groups or repositories by day, week or month, with the total of the period. Every value comes with a state: null is not known (missing, unavailable or suppressed because too few people stand behind it), which is not zero. Rates are fractions. Numbers of people must never be added up.',
    attributes: readOnly,
    schema: {
      input: z =>
        z.object({
          subjects: z
            .array(z.string())
            .min(1)
            .max(6)
            .describe('Refs of accounts, or of teams and others below them'),
          metrics: z
            .array(z.string())
            .min(1)
            .max(20)
            .describe('Ids of metrics, see explain-copilot-metric'),
          from: z.string().describe('First day, such as 2026-10-01'),
          to: z.string().describe('Last day'),
          granularity: z.enum(['day', 'week', 'month']).default('day'),
          by: z
            .enum(['feature', 'ide', 'language', 'model'])
            .optional()
            .describe('Splits the metrics that declare it'),
          top: z.number().int().min(1).max(50).optional(),
          compare: z
            .enum(['previous'])
            .optional()
            .describe('Also tells the total of the period before'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { subjects, metrics: ids, ...rest } = input;
      const question = parseSeriesQuery({
        subject: subjects,
        metrics: ids.join(','),
        ...rest,
      });
      return {
        output: { ...(await metrics.getSeries(question, { credentials })) },
      };
    },
  });
}
