import {
  Day,
  Dimension,
  Quantity,
  quantitiesOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readBreakdownKeys } from '../../store/operations/readBreakdownKeys';
import { TeamKeyPerson } from '../../store/operations/readTeamKeyPeople';
import { TeamKeySums } from '../../store/operations/readTeamKeySums';
import { peopleKindOf } from '../figures/breakdownKindOf';
import { BreakdownPart, findBreakdownParts } from '../figures/breakdownParts';
import { isCounter } from '../figures/Figures';
import { SelectedKeys } from '../figures/selectKeys';
import { ComputedFormula } from '../series/evaluate';
import { ByTeam, TeamKeys } from './TeamKeys';

/** A part of a metric, and what the teams have of it. */
export interface ReadPart extends BreakdownPart {
  /** What the keys' ids stand for. */
  keyOf: ReadonlyMap<number, string>;
  sums: ByTeam<TeamKeySums>;
  /** The same of the rows of single people. */
  personKeyOf: ReadonlyMap<number, string>;
  few: ByTeam<TeamKeyPerson>;
}

export async function readParts(options: {
  db: Knex;
  formula: ComputedFormula;
  by?: Dimension;
  days: readonly Day[];
  keys: TeamKeys;
}): Promise<ReadPart[]> {
  const { db, formula, by, days, keys } = options;
  const parts = await findBreakdownParts({
    readKeys: kind => readBreakdownKeys({ db, kind }),
    quantities: quantitiesOf(formula).filter(isCounter),
    split: { by, where: {} },
    kindOf: kind => kind,
  });
  return Promise.all(
    parts.map(async part => ({
      ...part,
      keyOf: keysById(part.keys),
      sums: await keys.readSums(part.kind, days),
      personKeyOf: keysById(part.peopleKeys),
      few: await keys.readFew(peopleKindOf(part.kind), days),
    })),
  );
}

function keysById({ slices }: SelectedKeys): ReadonlyMap<number, string> {
  return new Map(
    [...slices].flatMap(([key, ids]) => ids.map(id => [id, key] as const)),
  );
}

/** What a team has of a quantity, row by row. */
export function rowsOf(
  quantity: Quantity,
  parts: readonly ReadPart[],
  team: number,
): { key: string; row: TeamKeySums }[] {
  const part = isCounter(quantity) && parts.find(({ has }) => has(quantity));
  if (!part) {
    return [];
  }
  const rows = part.sums.get(team) ?? [];
  return rows.flatMap(row => {
    const key = part.keyOf.get(row.keyId);
    return key === undefined ? [] : [{ key, row }];
  });
}
