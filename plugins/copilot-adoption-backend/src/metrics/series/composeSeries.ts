import {
  Day,
  daysBetween,
  Formula,
  quantitiesOf,
  Series,
} from 'backstage-plugin-copilot-adoption-common';
import { isExpected, isGone } from '../coverage/DayStanding';
import { Bucket } from './bucketsOf';
import { Coverage } from './Coverage';
import { Evaluation, isComputed } from './evaluate';
import { daysOf, previousPeriod, SeriesQuestion } from './SeriesQuestion';
import { stateOf, StateWithReason } from './stateOf';

/** The values of one line, however they come about. */
export interface Line {
  ofBucket(bucket: Bucket): Evaluation<Day>;
  ofPeriod(): Evaluation<Day>;
  ofPrevious(): Evaluation<Day>;
}

/** How many people are behind the values of a series. */
export interface PeopleBehind {
  values: (number | undefined)[];
  total?: number;
  previous?: number;
}

/** A series, with the people behind its values where they decide whether it may be told. */
export interface CountedSeries extends Series {
  people?: PeopleBehind;
}

type Cell = { value: number | null } & StateWithReason;

/** Puts a line's values together with what is known about the days behind them. */
export function composeSeries(
  line: Line,
  options: {
    name: Pick<Series, 'subject' | 'metric' | 'key'>;
    formula: Formula;
    coverage: Coverage;
    buckets: readonly Bucket[];
    question: SeriesQuestion;
  },
): CountedSeries {
  const { name, buckets, coverage, question } = options;
  const { formula } = options;
  const cellOf = (evaluation: Evaluation<Day>, days: readonly Day[]): Cell => {
    const window = windowOf(formula, evaluation.slot);
    const counted = isComputed(formula) ? window : [...days, ...window];
    if (counted.some(day => isGone(coverage.standing(day)))) {
      // Counting those who are left would look like fewer people.
      return { value: null, state: 'unavailable', reason: 'notKept' };
    }
    const found = stateOf({
      days: days.map(coverage.standing),
      window: window.map(coverage.standing),
      ...evaluation,
    });
    return {
      value: evaluation.value,
      ...found,
      ...(evaluation.isCensored && censored(found)),
      ...(evaluation.isTentative && tentative(found)),
    };
  };
  const evaluations = buckets.map(line.ofBucket);
  const cells = buckets.map(({ days }, index) =>
    cellOf(evaluations[index], days),
  );
  const ofPeriod = line.ofPeriod();
  const total = cellOf(ofPeriod, daysOf(question));
  const reasons = cells.flatMap(cell => cell.reason ?? []);
  return {
    ...name,
    values: cells.map(cell => cell.value),
    states: cells.map(cell => cell.state),
    held: buckets.map(({ days }) => days.filter(coverage.isHeld).length),
    expected: buckets.map(
      ({ days }) =>
        days
          .map(coverage.standing)
          .filter(day => isExpected(day) || isGone(day)).length,
    ),
    total: total.value,
    totalState: total.state,
    previous: null,
    ...(question.comparePrevious &&
      previousOf(line, coverage, cellOf, question)),
    reason:
      reasons.findLast(reason => reason !== 'future') ?? reasons[0] ?? null,
    ...([ofPeriod, ...evaluations].some(
      ({ people }) => people !== undefined,
    ) && {
      people: {
        values: evaluations.map(({ people }) => people),
        total: ofPeriod.people,
        previous: line.ofPrevious().people,
      },
    }),
  };
}

/** Days that are held tell nothing where the history begins too late. */
function censored({ reason }: StateWithReason): Partial<StateWithReason> {
  return reason === 'notReported' ? { reason: 'beforeHistory' } : {};
}

function tentative({ state }: StateWithReason): Partial<StateWithReason> {
  return state === 'ok' || state === 'settling' ? { state: 'partial' } : {};
}

/** A period is only as good to compare with as it is complete, whatever the reason may be. */
function previousOf(
  line: Line,
  coverage: Coverage,
  cellOf: (evaluation: Evaluation<Day>, days: readonly Day[]) => Cell,
  question: SeriesQuestion,
): Pick<Series, 'previous' | 'previousState'> {
  const days = daysOf(previousPeriod(question));
  const { value, state } = cellOf(line.ofPrevious(), days);
  const complete = days.every(coverage.isHeld);
  return {
    previous: value,
    previousState: value === null || complete ? state : 'partial',
  };
}

/** The days that a trailing value looks back on. */
function windowOf(formula: Formula, day: Day | undefined): Day[] {
  if (formula.kind === 'movement') {
    return day === undefined ? [] : daysBetween(day - 27, day);
  }
  const lengths = quantitiesOf(formula).map(quantity => {
    switch (quantity.from) {
      case 'trailing':
        return quantity.days;
      case 'seated':
        return 28;
      default:
        return 0;
    }
  });
  return day === undefined
    ? []
    : daysBetween(day - Math.max(...lengths) + 1, day);
}
