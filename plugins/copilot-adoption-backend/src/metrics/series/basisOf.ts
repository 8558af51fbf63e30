import { Formula } from 'backstage-plugin-copilot-adoption-common';
import { CounterQuantity } from '../figures/Figures';

/** The counters by which the keys of a split are weighed, and whose contributors stand behind them. */
export function basisOf(formula: Formula): CounterQuantity[] {
  const basis =
    formula.kind === 'sum'
      ? formula.of
      : formula.kind === 'ratio'
      ? formula.denominator
      : [];
  return basis.filter(quantity => quantity.from === 'counter');
}
