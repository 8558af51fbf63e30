import { Day, DayState } from 'backstage-plugin-copilot-adoption-common';
import { LedgerDay } from '../../store/operations/readLedgerDays';
import { legacyStandingOf } from './legacyStandingOf';

function ledger(states: Record<Day, DayState>): Map<Day, LedgerDay> {
  return new Map(
    Object.entries(states).map(([day, state]) => [
      Number(day),
      {
        scopeId: 1,
        report: 'legacy',
        day: Number(day),
        state,
        fetchedAt: null,
      },
    ]),
  );
}

describe('legacyStandingOf', () => {
  const rows = ledger({ 10: 'due', 11: 'final', 13: 'final', 14: 'due' });
  const notImported = { state: 'unavailable', reason: 'notImported' };

  it.each([
    [10, notImported],
    [11, { state: 'settled' }],
    [12, { state: 'missing' }],
    [13, { state: 'settled' }],
    [14, notImported],
    [99, notImported],
  ])('day %p', (day, standing) => {
    expect(legacyStandingOf(day, rows)).toEqual(standing);
  });

  it('expects nothing where nothing was imported', () => {
    expect(legacyStandingOf(11, new Map())).toEqual(notImported);
  });
});
