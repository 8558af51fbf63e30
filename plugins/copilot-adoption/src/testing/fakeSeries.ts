import {
  bucketOf,
  Day,
  daysBetween,
  formatDay,
  Formula,
  formulaOf,
  getMetric,
  parseDay,
  Quantity,
  Series,
  SeriesRequest,
  SubjectKind,
  ValueState,
} from 'backstage-plugin-copilot-adoption-common';
import { fakeFeatures, fakeQuantity, fakeShares } from './fakeQuantities';

/** Which days a fake backend holds, and how many people it knows. */
export interface FakeHistory {
  firstDay: Day;
  heldThrough: Day;
  finalThrough: Day;
  /** Days that never arrived. */
  gaps: ReadonlySet<Day>;
  headcount: number;
}

/** Computes one series like the backend does: by the registry's formula, over the days held. */
export function fakeSeries(
  request: SeriesRequest,
  subject: string,
  kind: SubjectKind,
  metricId: string,
  history: FakeHistory,
): Series[] {
  const metric = getMetric(metricId);
  const formula = formulaOf(metric, kind);
  return keysOf(request.by).map(key => ({
    subject,
    metric: metricId,
    key,
    ...bucketed(request, formula, history, { ...request.where, ...key }),
    reason: null,
  }));
}

type Key = NonNullable<SeriesRequest['where']>;

function keysOf(by: SeriesRequest['by']): (Key | null)[] {
  if (!by) {
    return [null];
  }
  const names = by === 'feature' ? fakeFeatures : Object.keys(fakeShares[by]);
  return names.map(name => ({ [by]: name }));
}

/** What part of everything the keys of all dimensions leave. */
function shareOf({ language, ide, model }: Key): number {
  return (
    (language ? fakeShares.language[language] : 1) *
    (ide ? fakeShares.ide[ide] : 1) *
    (model ? fakeShares.model[model] : 1)
  );
}

function bucketed(
  request: SeriesRequest,
  formula: Formula,
  history: FakeHistory,
  key: Key,
) {
  const granularity = request.granularity ?? 'day';
  const first = parseDay(request.from);
  const last = parseDay(request.to);
  const period = daysBetween(first, last);
  const buckets = [...new Set(period.map(day => bucketOf(day, granularity)))];
  const daysOf = buckets.map(bucket =>
    period.filter(day => bucketOf(day, granularity) === bucket),
  );
  const before = daysBetween(first - period.length, first - 1);
  const total = evaluate(formula, period, history, key);
  return {
    values: daysOf.map(days => evaluate(formula, days, history, key)),
    states: daysOf.map(days => stateOf(days, history)),
    held: daysOf.map(days => heldDays(days, history).length),
    expected: daysOf.map(days => days.length),
    total,
    totalState:
      total === null ? ('missing' as const) : stateOf(period, history),
    previous: request.compare ? evaluate(formula, before, history, key) : null,
    ...(request.compare && { previousState: stateOf(before, history) }),
  };
}

export function bucketsOf(request: SeriesRequest): string[] {
  const days = daysBetween(parseDay(request.from), parseDay(request.to));
  return [
    ...new Set(days.map(day => bucketOf(day, request.granularity ?? 'day'))),
  ].map(formatDay);
}

function heldDays(days: Day[], history: FakeHistory): Day[] {
  return days.filter(
    day =>
      day >= history.firstDay &&
      day <= history.heldThrough &&
      !history.gaps.has(day),
  );
}

function stateOf(days: Day[], history: FakeHistory): ValueState {
  const held = heldDays(days, history);
  if (held.length === 0) {
    return 'missing';
  }
  if (held.length < days.length) {
    return 'partial';
  }
  return held.some(day => day > history.finalThrough) ? 'settling' : 'ok';
}

/** What becomes of seats, whatever the time. */
const holding = { inactive: 14, activated: 0.84, daysToFirstUse: 2.5 };

/** How many begin, return and stay away, by the person-days of the time. */
const moving = { new: 0.02, returning: 0.008, lapsed: 0.012 };

function evaluate(
  formula: Formula,
  days: Day[],
  history: FakeHistory,
  key: Key,
): number | null {
  const held = heldDays(days, history);
  const about = {
    newest: history.heldThrough,
    headcount: history.headcount,
    feature: key.feature,
    share: shareOf(key),
  };
  const on = (quantity: Quantity, day: Day) =>
    fakeQuantity(quantity, day, about);
  const sum = (quantities: readonly Quantity[]) =>
    held.reduce(
      (all, day) =>
        all +
        quantities.reduce((some, quantity) => some + on(quantity, day), 0),
      0,
    );
  const last = held[held.length - 1];
  if (last === undefined) {
    return null;
  }
  switch (formula.kind) {
    case 'sum':
      return sum(formula.of);
    case 'ratio':
      return sum(formula.numerator) / sum(formula.denominator);
    case 'last':
      return on(formula.of, last);
    case 'lastRatio':
      return on(formula.numerator, last) / on(formula.denominator, last);
    case 'average':
      return sum([formula.of]) / held.length;
    case 'daily':
      return days.length === 1 ? on(formula.of, last) : null;
    case 'holders':
      return holding[formula.of];
    case 'movement':
      return Math.round(sum([{ from: 'people' }]) * moving[formula.of]);
    default:
      return on({ from: 'trailing', days: 28 }, last);
  }
}
