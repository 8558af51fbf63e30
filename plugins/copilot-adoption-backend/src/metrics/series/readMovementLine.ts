import {
  Day,
  daysBetween,
  Formula,
} from 'backstage-plugin-copilot-adoption-common';
import { DayFigures, Figures } from '../figures/Figures';
import { Bucket } from './bucketsOf';
import { Line } from './composeSeries';
import { Coverage } from './Coverage';
import { recountedLine } from './recountedLine';
import { SeriesQuestion } from './SeriesQuestion';

/** Whoever was active so many days before is neither new nor has been away. */
const lookBack = 28;

/** A line of people who came, came back or stayed away, counted anew for every bucket and for the whole period. */
export function readMovementLine(options: {
  formula: Extract<Formula, { kind: 'movement' }>;
  source: Figures;
  /** The people of single days, which tell whether there is anything to count. */
  figures: DayFigures;
  coverage: Coverage;
  question: SeriesQuestion;
  buckets: readonly Bucket[];
}): Promise<Line> {
  const { formula, source, figures, coverage } = options;
  const historyFrom = coverage.historyFrom();
  const isKnown = (day: Day) =>
    coverage.isHeld(day) && figures({ from: 'people' }, day) !== null;
  return recountedLine(async days => {
    const slot = days[0] - 1;
    const isCensored = historyFrom === null || days[0] < historyFrom + lookBack;
    const unknown = { value: null, noDenominator: false, isCensored };
    if (isCensored || !days.some(isKnown)) {
      return unknown;
    }
    const value = await source.countMovement({
      of: formula.of,
      days: days.filter(coverage.isHeld),
      before: daysBetween(slot - lookBack + 1, slot).filter(coverage.isHeld),
      since: days[0],
    });
    return {
      value,
      noDenominator: false,
      slot,
      // Who has not been active yet may still be.
      isTentative: formula.of === 'lapsed' && !days.every(coverage.isHeld),
    };
  }, options);
}
