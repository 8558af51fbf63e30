import { parseSubjectsQuery } from '../routes/parseSubjectsQuery';
import { ActionOptions, readOnly } from './ActionOptions';

/** Registers `list-copilot-teams`. */
export function listTeams({ registry, metrics }: ActionOptions): void {
  registry.register({
    name: 'list-copilot-teams',
    title: 'List GitHub teams with Copilot figures',
    description:
      'Lists the GitHub teams of an account that the caller may read, by name. Their refs are what query-copilot-metrics takes as subjects.',
    attributes: readOnly,
    schema: {
      input: z =>
        z.object({
          account: z
            .string()
            .describe('The ref of an enterprise or organization'),
          search: z.string().optional().describe('A part of the name'),
          limit: z.number().int().min(1).max(500).default(100),
        }),
      output: z =>
        z.object({
          items: z.array(z.object({}).passthrough()),
          hasMore: z.boolean(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { account, ...rest } = input;
      const question = parseSubjectsQuery({
        scope: account,
        kind: 'team',
        ...rest,
      });
      const { items, next } = await metrics.listSubjects(question, {
        credentials,
      });
      return { output: { items, hasMore: next !== undefined } };
    },
  });
}
