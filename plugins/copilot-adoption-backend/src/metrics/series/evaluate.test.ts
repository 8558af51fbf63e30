import { Quantity } from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { ComputedFormula, evaluate } from './evaluate';

const people: Quantity = { from: 'people' };
const engaged: Quantity = { from: 'people', flag: 'engaged' };

type Day = { people: number | null; engaged: number | null };

function over(formula: ComputedFormula, slots: Day[]) {
  return evaluate(formula, slots, (quantity, day) =>
    quantity === people ? day.people : day.engaged,
  );
}

/** Days as pairs of people and engaged people. */
function days(...pairs: [number | null, number | null][]): Day[] {
  return pairs.map(([all, some]) => ({ people: all, engaged: some }));
}

const sum: ComputedFormula = { kind: 'sum', of: [people, engaged] };
const ratio: ComputedFormula = {
  kind: 'ratio',
  numerator: [engaged],
  denominator: [people],
};
const lastRatio: ComputedFormula = {
  kind: 'lastRatio',
  numerator: engaged,
  denominator: people,
};

describe('evaluate', () => {
  it.each<[string, ComputedFormula, Day[], number | null]>([
    ['adds what is known', sum, days([1, 2], [null, 3], [4, null]), 10],
    ['makes no zero of nothing', sum, days([null, null]), null],
    ['keeps a zero', sum, days([0, null]), 0],
    ['divides sums, not days', ratio, days([10, 1], [2, 2]), 3 / 12],
    [
      'divides only over days that have both sides',
      ratio,
      days([10, 1], [100, null], [null, 100]),
      1 / 10,
    ],
    ['has no rate without a day of both', ratio, days([1, null]), null],
    ['has no rate over zero', ratio, days([0, 0]), null],
    [
      'takes the last known day',
      { kind: 'last', of: people },
      days([3, 1], [5, 1], [null, 1]),
      5,
    ],
    [
      'takes the last day that has both sides',
      lastRatio,
      days([4, 1], [4, 2], [8, null]),
      1 / 2,
    ],
    [
      'averages over the days known',
      { kind: 'average', of: people },
      days([1, 0], [null, 0], [2, 0]),
      1.5,
    ],
    ['shows a single day', { kind: 'daily', of: people }, days([7, 0]), 7],
    [
      'shows no several days at once',
      { kind: 'daily', of: people },
      days([7, 0], [8, 0]),
      null,
    ],
  ])('%s', (_, formula, slots, expected) => {
    expect(over(formula, slots).value).toBe(expected);
  });

  it('tells a rate over nothing from one that is not known', () => {
    expect(over(ratio, days([0, 0])).noDenominator).toBe(true);
    expect(over(lastRatio, days([4, 1], [0, 0])).noDenominator).toBe(true);
    expect(over(ratio, days([null, 0])).noDenominator).toBe(false);
  });

  it('tells which day a trailing value is of', () => {
    const slots = days([4, 1], [4, 2], [8, null]);
    expect(over({ kind: 'last', of: engaged }, slots).slot).toBe(slots[1]);
    expect(over(lastRatio, slots).slot).toBe(slots[1]);
  });

  it('gives the same rate however days are gathered into buckets', () => {
    const known = fc.tuple(fc.nat(1000), fc.nat(1000));
    fc.assert(
      fc.property(fc.array(known, { minLength: 2 }), fc.nat(), (pairs, at) => {
        const all = days(...pairs);
        const cut = 1 + (at % (all.length - 1));
        const buckets = [all.slice(0, cut), all.slice(cut)];
        const added = buckets.map(bucket => ({
          people: over({ kind: 'sum', of: [people] }, bucket).value,
          engaged: over({ kind: 'sum', of: [engaged] }, bucket).value,
        }));
        expect(over(ratio, added).value).toBe(over(ratio, all).value);
      }),
    );
  });
});
