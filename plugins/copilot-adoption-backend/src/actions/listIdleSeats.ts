import { parseSeatsQuery } from '../routes/parseSeatsQuery';
import { ActionOptions, readOnly } from './ActionOptions';

/** Registers `list-idle-copilot-seats`. */
export function listIdleSeats({ registry, metrics }: ActionOptions): void {
  registry.register({
    name: 'list-idle-copilot-seats',
    title: 'List idle Copilot seats',
    description:
      'Tells how many Copilot seats of an account are idle, what they cost where the caller may read that, and whose they are where people are kept by name. A seat that was granted lately does not count as idle.',
    attributes: readOnly,
    schema: {
      input: z =>
        z.object({
          account: z
            .string()
            .describe('The ref of an enterprise or organization'),
          idleFor: z
            .enum(['7', '14', '28', '90'])
            .optional()
            .describe(
              'For how many days at least; as configured without, which is 30 days unless changed',
            ),
          limit: z.number().int().min(1).max(500).default(50),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { account, idleFor, limit } = input;
      const { question } = parseSeatsQuery({
        scope: account,
        limit,
        ...(idleFor === undefined ? { usage: 'idle' } : { idleFor }),
      });
      const { next, ...answer } = await metrics.getSeats(question, {
        credentials,
      });
      return { output: { ...answer, hasMore: next !== undefined } };
    },
  });
}
