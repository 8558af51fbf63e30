import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Figures } from '../../reports/figuresOf';
import { Difference } from '../../store/operations/keepWindow';

/** Sums of floating point numbers differ in their last digits by the order in which they are added. */
const precision = 1e-9;

/**
 * The figures of a day for which GitHub says one thing and the store another. What GitHub's report leaves out contradicts
 * nothing, and neither does a zero where nothing is stored.
 */
export function compareFigures(options: {
  report: Difference['report'];
  day: Day;
  held: Figures;
  reported: Figures;
}): Difference[] {
  const { report, day, held, reported } = options;
  return [...reported]
    .map(([measure, value]): Difference => {
      const stored = held.get(measure) ?? null;
      return { report, day, measure, held: stored, reported: value };
    })
    .filter(one => !agree(one.held ?? 0, one.reported));
}

function agree(one: number, other: number): boolean {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= larger * precision;
}
