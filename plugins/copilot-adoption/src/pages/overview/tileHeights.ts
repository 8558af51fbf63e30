/** Heights of a tile's rows in pixels, shared with its skeleton so that nothing jumps when figures arrive. */
export const tileHeights = {
  title: 28,
  value: 42,
  population: 36,
  change: 22,
  sparkline: 40,
};
