import { ActionOptions, readOnly } from './ActionOptions';

/** Registers `check-copilot-data-health`. */
export function checkDataHealth({ registry, metrics }: ActionOptions): void {
  registry.register({
    name: 'check-copilot-data-health',
    title: 'Check the health of Copilot data',
    description:
      'Tells for every account and report up to which day Copilot data is stored and complete, how many days are in which state, the last run of the sync, and the last error with advice.',
    attributes: readOnly,
    schema: {
      input: z => z.object({}),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ credentials }) => ({
      output: { ...(await metrics.getSync({ credentials })) },
    }),
  });
}
