import { ActionOptions, readOnly } from './ActionOptions';

/** Registers `list-copilot-accounts`. */
export function listAccounts({ registry, metrics }: ActionOptions): void {
  registry.register({
    name: 'list-copilot-accounts',
    title: 'List Copilot accounts',
    description:
      'Lists the GitHub enterprises and organizations whose Copilot figures can be asked about, with the newest day that is stored of each. Their refs, such as organization:octo-org, are what the other actions take.',
    attributes: readOnly,
    schema: {
      input: z => z.object({}),
      output: z => z.object({ items: z.array(z.object({}).passthrough()) }),
    },
    action: async ({ credentials }) => {
      const { items } = await metrics.listScopes({ credentials });
      return { output: { items } };
    },
  });
}
