import {
  Counter,
  Day,
  Dimension,
  Quantity,
  quantitiesOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { TeamKeySums } from '../../store/operations/readTeamKeySums';
import { BreakdownPart, findBreakdownParts } from '../figures/breakdownParts';
import { isCounter, Slice } from '../figures/Figures';
import { SlicedCrowds } from '../floor/SubjectCrowds';
import { basisOf } from '../series/basisOf';
import { addKnown, ComputedFormula, evaluate } from '../series/evaluate';
import { KeysByTeam, TeamKeys } from './TeamKeys';

/** One metric of all teams by key; teams by their ids in the store. */
export interface MetricSplit {
  crowdsOf(team: number): SlicedCrowds;
  valueOf(team: number, keys: readonly string[]): number | null;
}

/** A part of a metric, and what the teams have of it. */
interface ReadPart extends BreakdownPart {
  /** What the keys' ids stand for. */
  keyOf: ReadonlyMap<number, string>;
  teams: KeysByTeam;
}

export async function splitMetric(options: {
  db: Knex;
  formula: ComputedFormula;
  by?: Dimension;
  days: readonly Day[];
  keys: TeamKeys;
}): Promise<MetricSplit> {
  const { formula } = options;
  const parts = await readParts(options);
  return {
    crowdsOf: team => ({
      slices: slicesOf(formula, parts, team),
      outside: { atLeast: 0 },
    }),
    valueOf: (team, keys) => {
      const wanted = new Set(keys);
      return evaluate(formula, ['period'], quantity =>
        addUp(quantity, rowsOf(quantity, parts, team, wanted)),
      ).value;
    },
  };
}

async function readParts({
  db,
  formula,
  by,
  days,
  keys,
}: Parameters<typeof splitMetric>[0]): Promise<ReadPart[]> {
  const parts = await findBreakdownParts({
    db,
    quantities: quantitiesOf(formula).filter(isCounter),
    split: { by, where: {} },
    kindOf: kind => kind,
  });
  return Promise.all(
    parts.map(async part => ({
      ...part,
      keyOf: new Map(
        [...part.keys.slices].flatMap(([key, ids]) =>
          ids.map(id => [id, key] as const),
        ),
      ),
      teams: await keys.read(part.kind, days),
    })),
  );
}

/** The keys that a team has, with at least so many people as used one of them on its busiest day. */
function slicesOf(
  formula: ComputedFormula,
  parts: readonly ReadPart[],
  team: number,
): Slice[] {
  const slices = new Map<string, Slice>();
  for (const quantity of basisOf(formula).filter(isCounter)) {
    for (const { key, row } of rowsOf(quantity, parts, team)) {
      const known = slices.get(key);
      slices.set(key, {
        key,
        weight: (known?.weight ?? 0) + (row[quantity.counter] ?? 0),
        crowd: {
          atLeast: Math.max(known?.crowd.atLeast ?? 0, row.people ?? 0),
        },
      });
    }
  }
  return [...slices.values()];
}

interface KeyRow {
  key: string;
  row: TeamKeySums;
}

function rowsOf(
  quantity: Quantity,
  parts: readonly ReadPart[],
  team: number,
  wanted?: ReadonlySet<string>,
): KeyRow[] {
  const part = isCounter(quantity) && parts.find(({ has }) => has(quantity));
  const rows = part ? part.teams.get(team) ?? [] : [];
  return rows.flatMap(row => {
    const key = part ? part.keyOf.get(row.keyId) : undefined;
    return key !== undefined && (wanted?.has(key) ?? true)
      ? [{ key, row }]
      : [];
  });
}

/** Reported without a row of these keys: nothing happened there. */
function addUp(quantity: Quantity, rows: readonly KeyRow[]): number | null {
  if (!isCounter(quantity)) {
    return null;
  }
  const counter: Counter = quantity.counter;
  return rows.length === 0 ? 0 : addKnown(rows.map(({ row }) => row[counter]));
}
