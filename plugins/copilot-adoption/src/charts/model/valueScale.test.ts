import { valueTicks } from './valueScale';

describe('valueTicks', () => {
  it.each([
    [134, [0, 50, 100, 150]],
    [4_200, [0, 1_000, 2_000, 3_000, 4_000, 5_000]],
    [24_000, [0, 5_000, 10_000, 15_000, 20_000, 25_000]],
    [100, [0, 20, 40, 60, 80, 100]],
    [3, [0, 1, 2, 3]],
    [0, [0, 1]],
  ])('of counts up to %s are round', (largest, ticks) => {
    expect(valueTicks(largest, 'people', 300)).toEqual(ticks);
  });

  it('of shares are percentages and need not reach 100 %', () => {
    const ticks = valueTicks(0.334, 'share', 300);
    expect(ticks.map(tick => Math.round(tick * 100))).toEqual([
      0, 10, 20, 30, 40,
    ]);
    expect(valueTicks(1, 'share', 300)).toHaveLength(6);
  });

  it('are fewer in a low chart and always cover the largest value', () => {
    for (const largest of [1, 7, 99, 101, 5_001, 123_456]) {
      const ticks = valueTicks(largest, 'prompts', 70);
      expect(ticks.length).toBeLessThanOrEqual(3);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(largest);
    }
  });
});
