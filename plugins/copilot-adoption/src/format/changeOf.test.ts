import { getMetric } from 'backstage-plugin-copilot-adoption-common';
import { changeOf } from './changeOf';

const people = getMetric('active_users.monthly');
const lines = getMetric('lines_added');
const rate = getMetric('acceptance_rate.completions');

function compared(total: number | null, previous: number | null) {
  return { total, previous, totalState: 'ok' as const };
}

describe('changeOf', () => {
  it('tells counts as a share of what they were', () => {
    expect(changeOf(people, compared(118, 105))).toEqual({
      kind: 'relative',
      direction: 'up',
      amount: 0.124,
      tone: 'better',
    });
  });

  it('tells few people as people', () => {
    expect(changeOf(people, compared(9, 12))).toEqual({
      kind: 'absolute',
      direction: 'down',
      amount: 3,
      tone: 'worse',
    });
  });

  it('tells rates in percentage points, not in percent of a percentage', () => {
    expect(changeOf(rate, compared(0.29, 0.27))).toMatchObject({
      kind: 'points',
      direction: 'up',
      amount: 2,
    });
  });

  it('judges no rise that is neither good nor bad', () => {
    expect(lines.rise).toBe('neutral');
    expect(changeOf(lines, compared(200, 100))?.tone).toBe('neutral');
  });

  it('is unchanged where rounding leaves no difference', () => {
    expect(changeOf(lines, compared(100_001, 100_000))).toMatchObject({
      direction: 'same',
      amount: 0,
      tone: 'neutral',
    });
  });

  it.each([
    ['the value', null, 5],
    ['the value before', 5, null],
  ])('says nothing without %s', (_, total, previous) => {
    expect(changeOf(people, compared(total, previous))).toBeUndefined();
  });

  it('knows no percentage of growth from zero', () => {
    expect(changeOf(lines, compared(10, 0))).toBeUndefined();
    expect(changeOf(lines, compared(0, 0))?.direction).toBe('same');
    expect(changeOf(people, compared(3, 0))).toMatchObject({
      kind: 'absolute',
      amount: 3,
    });
  });

  it.each(['totalState', 'previousState'] as const)(
    'does not compare a sum that lacks days, but a rate: %s',
    state => {
      const partial = { ...compared(0.3, 0.2), [state]: 'partial' as const };
      expect(changeOf(lines, partial)).toBeUndefined();
      expect(changeOf(rate, partial)).toBeDefined();
    },
  );
});
