import {
  Day,
  daysBetween,
  Formula,
} from 'backstage-plugin-copilot-adoption-common';
import { Figures } from '../figures/Figures';
import { HoldersRequest, SeatHolders } from '../figures/SeatHolders';
import { Bucket } from './bucketsOf';
import { Line } from './composeSeries';
import { Coverage } from './Coverage';
import { Evaluation } from './evaluate';
import { medianOf } from './medianOf';
import { recountedLine } from './recountedLine';
import { SeriesQuestion } from './SeriesQuestion';

type Holding = Extract<Formula, { kind: 'holders' }>['of'];

/** Whoever is granted a seat has so many days to begin, that of the granting included. */
const daysToBegin = 28;

const nothing: Evaluation<Day> = { value: null, noDenominator: false };

/** A line of people who hold a seat, by the last snapshot of each bucket. */
export function readHoldersLine(options: {
  formula: Extract<Formula, { kind: 'holders' }>;
  source: Figures;
  coverage: Coverage;
  question: SeriesQuestion;
  buckets: readonly Bucket[];
}): Promise<Line> {
  const { formula, source, coverage } = options;
  const { of } = formula;
  const { holders } = source;
  const historyFrom = coverage.historyFrom();
  return recountedLine(async days => {
    const [from, to] = [days[0], days[days.length - 1]];
    if (historyFrom === null || from < historyFrom) {
      return { ...nothing, isCensored: true };
    }
    const snapshot = days.findLast(coverage.isHeld);
    if (!holders || snapshot === undefined) {
      return nothing;
    }
    const counted = of === 'inactive' ? to : to + daysToBegin - 1;
    return {
      ...(await evaluate(of, holders, { snapshot, period: { from, to } })),
      // Who has not been active yet may still be.
      isTentative: !daysBetween(from, counted).every(coverage.hasPeople),
    };
  }, options);
}

async function evaluate(
  of: Holding,
  holders: SeatHolders,
  request: HoldersRequest,
): Promise<Evaluation<Day>> {
  if (of === 'inactive') {
    return {
      value: await holders.countInactive(request),
      noDenominator: false,
    };
  }
  const uses = await holders.readFirstUses(request, daysToBegin);
  const known = uses.filter(use => use !== null);
  const about = of === 'activated' ? uses : known;
  const isNobody = about.length === 0;
  return {
    value:
      of === 'activated' && !isNobody
        ? known.length / uses.length
        : medianOf(known),
    noDenominator: isNobody,
    people: about.length,
  };
}
