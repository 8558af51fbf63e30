import { Dimension } from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind } from '../records';
import { counterFields } from './readCounters';

/** One of the arrays in which GitHub splits the counters of a record. */
export interface BreakdownArray {
  field: string;
  kind: BreakdownKind;
  dimensions: readonly [Dimension, Dimension?];
  /** The beginning of the paths of its rows' fields. */
  path: string;
  /** Every field that a row may have. */
  fields: ReadonlySet<string>;
}

/** GitHub sends these splits and no other ones, so that an IDE by language, say, cannot be known. */
export const breakdownArrays: readonly BreakdownArray[] = [
  breakdownArray(
    'ide',
    ['ide'],
    ['last_known_ide_version', 'last_known_plugin_version'],
  ),
  breakdownArray('feature', ['feature']),
  breakdownArray('language_feature', ['language', 'feature']),
  breakdownArray('language_model', ['language', 'model']),
  breakdownArray('model_feature', ['model', 'feature']),
];

function breakdownArray(
  kind: BreakdownKind,
  dimensions: [Dimension, Dimension?],
  known: string[] = [],
): BreakdownArray {
  const fields = new Set<string>([...counterFields, ...known]);
  dimensions.forEach(dimension => dimension && fields.add(dimension));
  const field = `totals_by_${kind}`;
  return { field, kind, dimensions, path: `${field}[].`, fields };
}

export const breakdownFields = breakdownArrays.map(({ field }) => field);
