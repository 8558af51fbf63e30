import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { parseRankingQuery } from '../routes/parseRankingQuery';
import { ActionOptions, readOnly } from './ActionOptions';
import { newestPeriod } from './newestPeriod';

/** A team with what a metric comes to and how it changed. */
interface ChangedTeam {
  ref: string;
  title: string;
  total: number;
  previous: number;
  change: number;
}

/** Registers `rank-copilot-teams-by-change`. */
export function rankTeamsByChange({ registry, metrics }: ActionOptions): void {
  registry.register({
    name: 'rank-copilot-teams-by-change',
    title: 'Rank teams by the change of a Copilot metric',
    description:
      'Tells which GitHub teams of an account have changed least or most against the period before, the most negative change first. These are figures and no verdict: a team may have shrunk, been on holiday, or work in ways that Copilot does not count. Teams with too few active people are left out, and how many there are is told.',
    attributes: readOnly,
    schema: {
      input: z =>
        z.object({
          account: z
            .string()
            .describe('The ref of an enterprise or organization'),
          metric: z.string().default('active_users.monthly'),
          from: z
            .string()
            .optional()
            .describe('First day; the newest 28 days without a period'),
          to: z.string().optional(),
          limit: z.number().int().min(1).max(100).default(10),
        }),
      output: z =>
        z.object({
          from: z.string(),
          to: z.string(),
          metric: z.string(),
          items: z.array(
            z.object({
              ref: z.string(),
              title: z.string(),
              total: z.number(),
              previous: z.number(),
              change: z.number(),
            }),
          ),
          withoutFigures: z
            .number()
            .describe('Teams whose change is not known or not shown'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { account, metric, limit } = input;
      const period = await newestPeriod(metrics, input, credentials);
      const { question } = parseRankingQuery({
        scope: account,
        kind: 'team',
        metrics: metric,
        compare: 'previous',
        ...period,
      });
      const { items } = await metrics.getRanking(
        { ...question, limit: Infinity },
        { credentials },
      );
      const changed = items.flatMap(item => changeOf(item));
      changed.sort((one, other) => one.change - other.change);
      return {
        output: {
          ...period,
          metric,
          items: changed.slice(0, limit),
          withoutFigures: items.length - changed.length,
        },
      };
    },
  });
}

function changeOf({ ref, title, values }: RankedItem): ChangedTeam[] {
  const [{ value: total, previous }] = values;
  return ref === null || total === null || previous === null
    ? []
    : [{ ref, title, total, previous, change: total - previous }];
}
