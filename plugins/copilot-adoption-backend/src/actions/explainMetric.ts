import { NotFoundError } from '@backstage/errors';
import { ActionOptions, readOnly } from './ActionOptions';

/** Registers `explain-copilot-metric`. */
export function explainMetric({ registry, metrics }: ActionOptions): void {
  registry.register({
    name: 'explain-copilot-metric',
    title: 'Explain a Copilot metric',
    description:
      'Tells what a Copilot metric means: its formula, unit, what it can be split by, from which day it exists, and its caveats. Without a metric it lists all of them with their meaning in a sentence.',
    attributes: readOnly,
    schema: {
      input: z =>
        z.object({
          metric: z
            .string()
            .optional()
            .describe(
              'The id of a metric, such as acceptance_rate.completions',
            ),
        }),
      output: z => z.object({ items: z.array(z.object({}).passthrough()) }),
    },
    action: async ({ input, credentials }) => {
      const { items } = await metrics.listMetrics({ credentials });
      if (input.metric === undefined) {
        return {
          output: {
            items: items.map(({ id, title, meaning, unit }) => ({
              ...{ id, title, meaning, unit },
            })),
          },
        };
      }
      const found = items.filter(({ id }) => id === input.metric);
      if (found.length === 0) {
        throw new NotFoundError(
          `No metric '${input.metric}', there are ${items
            .map(({ id }) => id)
            .join(', ')}`,
        );
      }
      return { output: { items: found } };
    },
  });
}
