import { Formula } from 'backstage-plugin-copilot-adoption-common';
import { isSplittable, SplitQuantity } from '../figures/Figures';

/** The quantities by which the keys of a split are weighed, and whose contributors stand behind them. */
export function basisOf(formula: Formula): SplitQuantity[] {
  switch (formula.kind) {
    case 'sum':
      return formula.of.filter(isSplittable);
    case 'ratio':
      return formula.denominator.filter(isSplittable);
    default:
      return [];
  }
}
