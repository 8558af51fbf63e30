import {
  Day,
  daysBetween,
  formulaOf,
  isMonthly,
  MetricDefinition,
  quantitiesOf,
} from 'backstage-plugin-copilot-adoption-common';
import { DayStanding, isExpected, isHeld } from '../coverage/DayStanding';
import { freshnessOf } from '../coverage/freshnessOf';
import { Ledger } from '../coverage/Ledger';
import { FiguresUse, isNarrowed } from '../figures/Figures';
import { AskedSubject, needsOf } from '../subjects/AskedSubject';
import { isComputed } from './evaluate';
import { isCutMonth } from './isCutMonth';
import { previousPeriod, SeriesQuestion } from './SeriesQuestion';

/** How the days of one metric of one subject stand. */
export interface Coverage {
  standing(day: Day): DayStanding;
  isHeld(day: Day): boolean;
  /** Whether the people of the day are held, whatever else the metric takes. */
  hasPeople(day: Day): boolean;
  /** The first day of people that is held of the scope. */
  historyFrom(): Day | null;
}

export async function coverageOf(
  subject: AskedSubject,
  metric: MetricDefinition,
  options: { question: SeriesQuestion; ledger: Ledger },
): Promise<Coverage> {
  const { question, ledger } = options;
  const needs = needsOf(subject, metric);
  const keptSince = await Promise.all(
    usesOf(subject, metric, question).map(use =>
      subject.figures.readKeptSince(use),
    ),
  );
  const seatsElsewhere = await readSeatsElsewhere(subject, metric, question);
  const bills = needs.filter(({ report }) => isMonthly(report));
  const isOver = (day: Day) => isExpected(ledger.standing(day, bills));
  const known = new Map<Day, DayStanding>();
  const find = (day: Day): DayStanding => {
    if (subject.unavailable) {
      return { state: 'unavailable', reason: subject.unavailable };
    }
    if (day > (metric.validTo ?? Infinity)) {
      return { state: 'unavailable', reason: 'afterMetric' };
    }
    const standing = ledger.standing(day, needs);
    if (standing.state === 'unavailable') {
      return standing;
    }
    if (day < (metric.validFrom ?? -Infinity)) {
      return { state: 'unavailable', reason: 'beforeMetric' };
    }
    const period = day < question.from ? previousPeriod(question) : question;
    if (bills.length > 0 && isCutMonth(day, period, isOver)) {
      return { state: 'unavailable', reason: 'cutMonth' };
    }
    if (isHeld(standing) && seatsElsewhere.has(day)) {
      return { state: 'unavailable', reason: 'seatsElsewhere' };
    }
    return isHeld(standing) && day < Math.max(...keptSince)
      ? { state: 'unavailable', reason: 'notKept' }
      : standing;
  };
  const standing = (day: Day) => {
    const found = known.get(day) ?? find(day);
    known.set(day, found);
    return found;
  };
  const people = { scope: subject.scope, report: 'users' } as const;
  return {
    standing,
    isHeld: day => isHeld(standing(day)),
    hasPeople: day => isHeld(ledger.standing(day, [people])),
    historyFrom: () => freshnessOf(ledger, [people]).firstDay,
  };
}

/** Who is active with the seat of somebody else is no reason to think that nobody adopts the seats there are. */
async function readSeatsElsewhere(
  { figures, kind, scope }: AskedSubject,
  metric: MetricDefinition,
  question: SeriesQuestion,
): Promise<ReadonlySet<Day>> {
  const isAsked =
    scope.settings.kind === 'organization' &&
    quantitiesOf(formulaOf(metric, kind)).some(({ from }) => from === 'seated');
  const { from } = question.comparePrevious
    ? previousPeriod(question)
    : question;
  return isAsked
    ? figures.readSeatsElsewhere(daysBetween(from, question.to))
    : new Set();
}

function usesOf(
  subject: AskedSubject,
  metric: MetricDefinition,
  { by, where }: SeriesQuestion,
): FiguresUse[] {
  const formula = formulaOf(metric, subject.kind);
  if (formula.kind === 'holders') {
    return ['seats', 'people'];
  }
  if (!isComputed(formula)) {
    return ['people'];
  }
  const sources = quantitiesOf(formula).map(({ from }) => from);
  if (sources.includes('legacy')) {
    return ['legacy'];
  }
  if (sources.includes('seatUse') || sources.includes('seatPrice')) {
    return ['seats'];
  }
  return by || quantitiesOf(formula).some(each => isNarrowed(each, where))
    ? ['breakdowns']
    : ['days'];
}
