import { axisTicks } from './axisTicks';
import { endLabelRoom } from './endLabelRoom';
import { linePath } from './linePath';
import { loneValues } from './loneValues';
import { sparklineDomain } from './sparklineDomain';
import { spreadLabels } from './spreadLabels';

describe('axisTicks', () => {
  const days = Array.from({ length: 28 }, (_, index) => `day ${index + 1}`);

  it('are evenly spaced and end with the last bucket', () => {
    expect(axisTicks(days, 10)).toEqual(
      [1, 4, 7, 10, 13, 16, 19, 22, 25, 28].map(day => `day ${day}`),
    );
  });

  it('are all of them where there is room', () => {
    expect(axisTicks(days.slice(0, 7), 10)).toHaveLength(7);
    expect(axisTicks([], 10)).toEqual([]);
  });
});

describe('spreadLabels', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spreadLabels([80, 10, 40], 15, 100)).toEqual([80, 10, 40]);
  });

  it('moves the lower one of two that overlap', () => {
    expect(spreadLabels([40, 42], 15, 100)).toEqual([40, 55]);
    expect(spreadLabels([42, 40], 15, 100)).toEqual([55, 40]);
  });

  it('moves labels up that would leave the chart', () => {
    expect(spreadLabels([98, 99, 100], 15, 100)).toEqual([70, 85, 100]);
  });
});

describe('sparklineDomain', () => {
  it('does not blow noise up', () => {
    const [from, to] = sparklineDomain([100, 101, null, 100]);
    expect(to - from).toBeCloseTo(0.3 * 101);
  });

  it('is the range of the values where that is large', () => {
    expect(sparklineDomain([10, 100])).toEqual([10, 100]);
  });

  it('exists without values', () => {
    expect(sparklineDomain([null])).toEqual([0, 1]);
    expect(sparklineDomain([0, 0])).toEqual([0, 1]);
  });
});

describe('loneValues', () => {
  it('are those without a neighbour', () => {
    expect(loneValues([1, null, 2, 3, null, 4])).toEqual([0, 5]);
    expect(loneValues([null, 0, null])).toEqual([1]);
    expect(loneValues([1, 2, 3])).toEqual([]);
  });
});

describe('linePath', () => {
  it('reaches from the bottom of the domain to its top', () => {
    expect(linePath([10, 20, 15], [10, 20])).toBe('M0 1L0 1L1 0L2 0.5');
  });

  it('is interrupted where nothing is known, and keeps what stands alone', () => {
    expect(linePath([4, null, null, 0], [0, 4])).toBe('M0 0L0 0M3 1L3 1');
  });
});

describe('endLabelRoom', () => {
  const named = (...labels: string[]) => labels.map(label => ({ label }));

  it('grows with the longest name', () => {
    expect(endLabelRoom(named('Go', 'Rust'), 1000)).toBe(104);
    expect(endLabelRoom(named('Go', 'Incident Response'), 1000)).toBe(145);
  });

  it('is none where names would take too much of the chart, or are not needed', () => {
    expect(endLabelRoom(named('Go', 'Rust'), 400)).toBeUndefined();
    expect(
      endLabelRoom(named('Go', 'The guild of release engineering'), 600),
    ).toBeUndefined();
    expect(endLabelRoom(named('Go'), 1000)).toBeUndefined();
  });
});
