import { daysBetween } from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { boundPeople } from './boundPeople';

const length = 40;
const days = daysBetween(100, 100 + length - 1);

/** Who was active on each day; some windows are not known. */
const histories = fc.record({
  active: fc.array(fc.uniqueArray(fc.nat(12)), {
    minLength: length,
    maxLength: length,
  }),
  known: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
});

function distinct(active: number[][], first: number, last: number): number {
  return new Set(active.slice(Math.max(0, first), last + 1).flat()).size;
}

describe('boundPeople', () => {
  it('never promises more people than there were, nor fewer', () => {
    fc.assert(
      fc.property(histories, fc.nat(length - 1), ({ active, known }, from) => {
        const windowsOf = (window: 7 | 28) =>
          new Map(
            days.flatMap((day, last) =>
              known[last]
                ? [[day, distinct(active, last - window + 1, last)] as const]
                : [],
            ),
          );
        const { atLeast, atMost } = boundPeople(days.slice(from), {
          daily: new Map(days.map((day, i) => [day, active[i].length])),
          windows: { 7: windowsOf(7), 28: windowsOf(28) },
        });
        const people = distinct(active, from, length - 1);
        expect(atLeast).toBeLessThanOrEqual(people);
        expect(atMost).toBeGreaterThanOrEqual(people);
      }),
    );
  });

  it('knows a period that is itself a window', () => {
    const month = daysBetween(1, 28);
    expect(
      boundPeople(month, {
        daily: new Map(month.map(day => [day, 4])),
        windows: { 7: new Map([[28, 5]]), 28: new Map([[28, 9]]) },
      }),
    ).toEqual({ atLeast: 9, atMost: 9 });
  });
});
