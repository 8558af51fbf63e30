import { medianOf } from './medianOf';

describe('medianOf', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 9, 2, 1], 5.5],
  ])('of %j is %j', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
