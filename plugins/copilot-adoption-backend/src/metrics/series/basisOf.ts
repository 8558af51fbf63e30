import { Formula } from 'backstage-plugin-copilot-adoption-common';
import { CounterQuantity, isCounter } from '../figures/Figures';

/** The counters by which the keys of a split are weighed, and whose contributors stand behind them. */
export function basisOf(formula: Formula): CounterQuantity[] {
  switch (formula.kind) {
    case 'sum':
      return formula.of.filter(isCounter);
    case 'ratio':
      return formula.denominator.filter(isCounter);
    default:
      return [];
  }
}
