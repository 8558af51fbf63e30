import fc from 'fast-check';
import { Dice, fractionOf, scramble } from './Dice';

function rolls(seed: number, count: number): number[] {
  const dice = new Dice().seed(seed);
  return Array.from({ length: count }, () => dice.roll());
}

describe('Dice', () => {
  it('rolls the same for the same seed only', () => {
    expect(rolls(7, 5)).toEqual(rolls(7, 5));
    expect(rolls(7, 5)).not.toEqual(rolls(8, 5));
  });

  it('spreads its rolls evenly from 0 to 1', () => {
    const tenths = new Array(10).fill(0);
    rolls(1, 10_000).forEach(roll => {
      tenths[Math.floor(roll * 10)] += 1;
    });
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1150);
  });

  it('counts at least 1, around the mean', () => {
    const dice = new Dice().seed(3);
    const counts = Array.from({ length: 5000 }, () => dice.count(8));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeCloseTo(8, 0);
  });

  it('picks by weight', () => {
    const dice = new Dice().seed(5);
    const picks = Array.from({ length: 4000 }, () =>
      dice.pickWeighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(picks.filter(pick => pick === 'often').length).toBeGreaterThan(2800);
    expect(picks).not.toContain('never');
  });
});

describe('scramble', () => {
  it('depends on every argument and its place', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(scramble(a, b)).toBe(scramble(a, b));
        expect(scramble(a, b)).not.toBe(scramble(a, b + 1));
        expect(scramble(a, b, 1)).not.toBe(scramble(a, b, 0, 1));
        expect(fractionOf(a, b)).toBeLessThan(1);
      }),
    );
  });
});
