import { Formula, Quantity } from 'backstage-plugin-copilot-adoption-common';

/** A quantity's value in a slot, a day or a bucket; null where nothing is known. */
export type ValueOf<Slot> = (quantity: Quantity, slot: Slot) => number | null;

/** What a formula comes to. */
export interface Evaluation<Slot> {
  value: number | null;
  /** Whether there is no value because the denominator is zero. */
  noDenominator: boolean;
  /** Whether there is no value because the history begins too late for it. */
  isCensored?: boolean;
  /** Whether the value may still change, because some of its days are not over or not held. */
  isTentative?: boolean;
  /** How many people the value is about, where that decides whether it may be told. */
  people?: number;
  /** The slot that the value was taken from, where it comes from a single one. */
  slot?: Slot;
}

const countedKinds = ['distinct', 'movement', 'holders'] as const;

/** Every kind of formula but those that people have to be counted for. */
export type ComputedFormula = Exclude<
  Formula,
  { kind: (typeof countedKinds)[number] }
>;

export function isComputed(formula: Formula): formula is ComputedFormula {
  return (countedKinds as readonly string[]).every(
    kind => kind !== formula.kind,
  );
}

/** Computes a formula over slots in the order of time. */
export function evaluate<Slot>(
  formula: ComputedFormula,
  slots: readonly Slot[],
  valueOf: ValueOf<Slot>,
): Evaluation<Slot> {
  switch (formula.kind) {
    case 'sum':
      return plain(
        addKnown(slots.map(slot => addUp(formula.of, slot, valueOf))),
      );
    case 'ratio': {
      const pairs = pairsOf(
        slots,
        slot => addUp(formula.numerator, slot, valueOf),
        slot => addUp(formula.denominator, slot, valueOf),
      );
      return divide(
        addKnown(pairs.map(pair => pair.numerator)),
        addKnown(pairs.map(pair => pair.denominator)),
      );
    }
    case 'last':
      return lastOf(slots, slot => valueOf(formula.of, slot));
    case 'lastRatio': {
      const last = pairsOf(
        slots,
        slot => valueOf(formula.numerator, slot),
        slot => valueOf(formula.denominator, slot),
      ).at(-1);
      return last
        ? { ...divide(last.numerator, last.denominator), slot: last.slot }
        : plain(null);
    }
    case 'average':
      return plain(averageOf(slots.map(slot => valueOf(formula.of, slot))));
    default:
      // A value of a single day has no meaning for several.
      return plain(slots.length === 1 ? valueOf(formula.of, slots[0]) : null);
  }
}

/** Adds what is known; nothing known is null, not zero. */
export function addKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) : null;
}

function addUp<Slot>(
  quantities: readonly Quantity[],
  slot: Slot,
  valueOf: ValueOf<Slot>,
): number | null {
  return addKnown(quantities.map(quantity => valueOf(quantity, slot)));
}

/** The slots on which both sides are known: a rate must not mix days. */
function pairsOf<Slot>(
  slots: readonly Slot[],
  numeratorOf: (slot: Slot) => number | null,
  denominatorOf: (slot: Slot) => number | null,
) {
  return slots.flatMap(slot => {
    const numerator = numeratorOf(slot);
    const denominator = denominatorOf(slot);
    return numerator === null || denominator === null
      ? []
      : [{ slot, numerator, denominator }];
  });
}

function divide<Slot>(
  numerator: number | null,
  denominator: number | null,
): Evaluation<Slot> {
  if (numerator === null || denominator === null) {
    return plain(null);
  }
  return denominator === 0
    ? { value: null, noDenominator: true }
    : plain(numerator / denominator);
}

function lastOf<Slot>(
  slots: readonly Slot[],
  valueOf: (slot: Slot) => number | null,
): Evaluation<Slot> {
  const slot = slots.findLast(candidate => valueOf(candidate) !== null);
  return slot === undefined
    ? plain(null)
    : { ...plain<Slot>(valueOf(slot)), slot };
}

function averageOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  const sum = addKnown(known);
  return sum === null ? null : sum / known.length;
}

function plain<Slot>(value: number | null): Evaluation<Slot> {
  return { value, noDenominator: false };
}
