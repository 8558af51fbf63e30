import {
  Dimension,
  dimensions,
} from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKeyRow } from '../../store/tables';
import { CounterQuantity, Split } from './Figures';

/** The keys of a breakdown that a quantity is made of. */
export interface SelectedKeys {
  /** Ids by the value they are split by; under an empty one without a split. */
  slices: Map<string, number[]>;
  /** Ids that the quantity has, but that lie outside of what it is narrowed to. */
  outside: number[];
}

export function selectKeys(
  rows: readonly BreakdownKeyRow[],
  quantity: CounterQuantity,
  { by, where }: Split,
): SelectedKeys {
  const slices = new Map<string, number[]>();
  const outside: number[] = [];
  const { features } = quantity;
  for (const row of rows) {
    if (features && !features.includes(row.feature)) {
      continue;
    }
    if (!matches(row, where)) {
      outside.push(row.id);
      continue;
    }
    const key = by ? row[by] : '';
    slices.set(key, [...(slices.get(key) ?? []), row.id]);
  }
  return { slices, outside };
}

function matches(
  row: Record<Dimension, string>,
  where: Split['where'],
): boolean {
  return dimensions.every(
    dimension =>
      where[dimension] === undefined || row[dimension] === where[dimension],
  );
}
