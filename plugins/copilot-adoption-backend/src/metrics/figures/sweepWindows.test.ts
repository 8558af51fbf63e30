import fc from 'fast-check';
import { FlagsOfDay } from '../../store/operations/readPeopleFlags';
import { sweepWindows } from './sweepWindows';

interface ActiveDay extends FlagsOfDay {
  user: number;
}

const rows = fc
  .uniqueArray(
    fc.record({
      user: fc.integer({ min: 1, max: 4 }),
      day: fc.integer({ min: 100, max: 140 }),
      flags: fc.integer({ min: 0, max: 7 }),
    }),
    { selector: row => `${row.user}/${row.day}` },
  )
  .map(all => all.sort((a, b) => a.user - b.user || a.day - b.day));

function count(
  all: readonly ActiveDay[],
  { days, bit, day }: { days: number; bit?: number; day: number },
) {
  const active = all.filter(
    row =>
      row.day > day - days &&
      row.day <= day &&
      (bit === undefined || (row.flags & bit) !== 0),
  );
  return new Set(active.map(row => row.user)).size;
}

function byPerson(all: readonly ActiveDay[]): ActiveDay[][] {
  const users = [...new Set(all.map(({ user }) => user))];
  return users.map(user => all.filter(row => row.user === user));
}

describe('sweepWindows', () => {
  it.each([1, 7, 28])('counts the distinct people of %i days', days => {
    fc.assert(
      fc.property(rows, all => {
        const counts = sweepWindows(byPerson(all), { days, last: 145 });
        for (let day = 100; day <= 145; day++) {
          expect(counts.get(day) ?? 0).toBe(count(all, { days, day }));
        }
      }),
    );
  });

  it('counts only those with a flag', () => {
    fc.assert(
      fc.property(rows, all => {
        // Agents are the third flag.
        const counts = sweepWindows(byPerson(all), {
          days: 7,
          flag: 'agent',
          last: 145,
        });
        for (let day = 100; day <= 145; day++) {
          expect(counts.get(day) ?? 0).toBe(
            count(all, { days: 7, bit: 4, day }),
          );
        }
      }),
    );
  });

  it('stops at the last day', () => {
    const counts = sweepWindows([[{ day: 100, flags: 0 }]], {
      days: 7,
      last: 102,
    });
    expect([...counts.keys()]).toEqual([100, 101, 102]);
  });
});
