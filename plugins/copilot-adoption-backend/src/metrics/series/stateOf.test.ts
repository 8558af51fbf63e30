import { ValueState } from 'backstage-plugin-copilot-adoption-common';
import { DayStanding } from '../coverage/DayStanding';
import { stateOf } from './stateOf';

const settled: DayStanding = { state: 'settled' };
const settling: DayStanding = { state: 'settling' };
const missing: DayStanding = { state: 'missing' };
const before: DayStanding = { state: 'unavailable', reason: 'beforeHistory' };
const notKept: DayStanding = { state: 'unavailable', reason: 'notKept' };
const future: DayStanding = { state: 'unavailable', reason: 'future' };

function of(
  days: DayStanding[],
  rest: Partial<Parameters<typeof stateOf>[0]> = {},
) {
  return stateOf({ days, window: [], value: 1, noDenominator: false, ...rest });
}

describe('stateOf', () => {
  it.each<[ValueState, DayStanding[]]>([
    ['ok', [settled, settled]],
    ['ok', [settled, before, future]],
    ['settling', [settled, settling]],
    ['partial', [settled, missing]],
    ['partial', [settling, missing]],
    ['partial', [notKept, settled]],
    ['missing', [missing, before]],
    ['unavailable', [before, future]],
  ])('is %s', (state, days) => {
    expect(of(days).state).toBe(state);
  });

  it('says why there is nothing to expect, days that are not over aside', () => {
    expect(of([before, notKept, future]).reason).toBe('notKept');
    expect(of([future]).reason).toBe('future');
  });

  it('tells a rate over nothing from what GitHub did not report', () => {
    expect(of([settled], { value: null, noDenominator: true })).toEqual({
      state: 'noDenominator',
    });
    expect(of([settled], { value: null })).toEqual({
      state: 'unavailable',
      reason: 'notReported',
    });
  });

  it('calls a trailing value partial when days of its window are missing', () => {
    expect(of([settled], { window: [missing, settled] }).state).toBe('partial');
    expect(of([settled], { window: [before, settled] }).state).toBe('ok');
    expect(of([settled], { window: [settling, settled] }).state).toBe(
      'settling',
    );
  });
});
