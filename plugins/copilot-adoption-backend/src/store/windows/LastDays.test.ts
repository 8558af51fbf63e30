import { LastDays } from './LastDays';

describe('LastDays', () => {
  it('remembers any number of people', () => {
    const lastDays = new LastDays();
    for (let user = 0; user < 1000; user++) {
      lastDays.note(user, user, 0b10);
    }
    expect(lastDays.countSince(0).slice(0, 4)).toEqual([1000, 0, 1000, 0]);
    expect(lastDays.countSince(400)[0]).toBe(600);
  });

  it('counts each person by the last day, in total and by flag', () => {
    const lastDays = new LastDays();
    lastDays.note(5, 1, 0b1);
    lastDays.note(7, 1, 0b0);
    expect(lastDays.countSince(5).slice(0, 2)).toEqual([1, 1]);
    expect(lastDays.countSince(6).slice(0, 2)).toEqual([1, 0]);
    expect(lastDays.countSince(8).slice(0, 2)).toEqual([0, 0]);
  });
});
