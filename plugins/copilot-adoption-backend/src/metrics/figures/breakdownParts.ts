import {
  Counter,
  Dimension,
  dimensions,
} from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind } from '../../reports/records';
import { BreakdownKeyRow } from '../../store/tables';
import { breakdownKindOf, dimensionsOf, peopleKindOf } from './breakdownKindOf';
import { CounterQuantity, Split } from './Figures';
import { SelectedKeys, selectKeys } from './selectKeys';

/** Quantities that are made of the same keys of the same breakdown, so that they are read together. */
export interface BreakdownPart {
  kind: BreakdownKind;
  keys: SelectedKeys;
  /** The same keys in the rows of single people. */
  peopleKeys: SelectedKeys;
  columns: Counter[];
  has(quantity: CounterQuantity): boolean;
}

/** Finds the breakdown and the keys that each of the quantities is made of. */
export async function findBreakdownParts(options: {
  quantities: readonly CounterQuantity[];
  split: Split;
  kindOf(kind: BreakdownKind): BreakdownKind;
  /** The dictionary's entries of a breakdown. */
  readKeys(kind: BreakdownKind): Promise<BreakdownKeyRow[]>;
}): Promise<BreakdownPart[]> {
  const { quantities, split } = options;
  const groups = new Map<string, CounterQuantity[]>();
  for (const quantity of quantities) {
    const key = featuresOf(quantity);
    groups.set(key, [...(groups.get(key) ?? []), quantity]);
  }
  return Promise.all(
    [...groups].map(async ([features, alike]) => {
      const asked = findKind(alike[0], split);
      const kind = options.kindOf(asked);
      const select = async (from: BreakdownKind) =>
        selectKeys(await options.readKeys(from), alike[0], split);
      const keys = await select(kind);
      const peopleKind = peopleKindOf(asked);
      return {
        kind,
        keys,
        peopleKeys: peopleKind === kind ? keys : await select(peopleKind),
        columns: [...new Set(alike.map(({ counter }) => counter))],
        has: (quantity: CounterQuantity) => featuresOf(quantity) === features,
      };
    }),
  );
}

function findKind(
  quantity: CounterQuantity,
  { by, where }: Split,
): BreakdownKind {
  const asked = dimensions.filter(
    (dimension: Dimension) =>
      dimension === by || where[dimension] !== undefined,
  );
  const involved = dimensionsOf(quantity, asked);
  const kind = breakdownKindOf(involved);
  if (!kind) {
    throw new Error(`GitHub does not split by ${involved.join(' and ')}`);
  }
  return kind;
}

function featuresOf({ features }: CounterQuantity): string {
  return (features ?? []).join(',');
}
