import { Quantity } from 'backstage-plugin-copilot-adoption-common';
import { TeamKeySums } from '../../store/operations/readTeamKeySums';
import { isCounter } from '../figures/Figures';
import { SlicedCrowds } from '../floor/SubjectCrowds';
import { addKnown, evaluate } from '../series/evaluate';
import { readParts, rowsOf } from './readParts';
import { slicesOfTeam } from './slicesOfTeam';

/** One metric of all teams by key; teams by their ids in the store. */
export interface MetricSplit {
  crowdsOf(team: number): SlicedCrowds;
  valueOf(team: number, keys: readonly string[]): number | null;
}

export async function splitMetric(
  options: Parameters<typeof readParts>[0] & { enough: number },
): Promise<MetricSplit> {
  const { formula, enough } = options;
  const parts = await readParts(options);
  return {
    crowdsOf: team => ({
      slices: slicesOfTeam(team, { formula, parts, enough }),
      outside: { atLeast: 0 },
    }),
    valueOf: (team, keys) => {
      const wanted = new Set(keys);
      return evaluate(formula, ['period'], quantity =>
        addUp(
          quantity,
          rowsOf(quantity, parts, team)
            .filter(({ key }) => wanted.has(key))
            .map(({ row }) => row),
        ),
      ).value;
    },
  };
}

/** Reported without a row of these keys: nothing happened there. */
function addUp(
  quantity: Quantity,
  rows: readonly TeamKeySums[],
): number | null {
  if (!isCounter(quantity)) {
    return null;
  }
  return rows.length === 0
    ? 0
    : addKnown(rows.map(row => row[quantity.counter]));
}
