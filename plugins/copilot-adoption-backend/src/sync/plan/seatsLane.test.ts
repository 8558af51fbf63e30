import { ledgerRow, someScope } from '../__testUtils__/ledger';
import { held, later, now, plan, rows, today } from '../__testUtils__/plans';

const scopes = [someScope({ reports: ['seats'] })];

describe('planning snapshots of seats', () => {
  it('asks for today and for no other day', () => {
    const { units, closing } = plan([], { scopes });
    expect(units).toEqual(['seats 0']);
    expect(closing).toEqual([]);
  });

  it('asks again on the same day as often as it is told to', () => {
    const row = ledgerRow('seats', today, { ...held });
    const { units, nextAttemptAt } = plan([row], { scopes });
    expect(units).toEqual([]);
    expect(nextAttemptAt).toBe(later);
    const due = { ...row, next_attempt_at: now };
    expect(plan([due], { scopes }).units).toEqual(['seats 0']);
  });

  it('takes days that are over for final, and those that were missed for lost', () => {
    const ledger = [
      ...rows(['seats'], [5, 2], { ...held }),
      ...rows(['seats'], [4], { state: 'failed', error_code: 'unavailable' }),
    ];
    const { units, closing } = plan(ledger, { scopes });
    expect(units).toEqual(['seats 0']);
    expect(
      closing.map(({ report, day, state }) => [report, today - day, state]),
    ).toEqual([
      ['seats', 5, 'final'],
      ['seats', 2, 'final'],
      ['seats', 4, 'unavailable'],
      ['seats', 3, 'unavailable'],
      ['seats', 1, 'unavailable'],
    ]);
  });

  it('leaves a refusal of yesterday to yesterday', () => {
    const refused = {
      state: 'failed',
      error_code: 'missingPermission',
      next_attempt_at: later,
    } as const;
    const yesterday = rows(['seats'], [1], refused);
    expect(plan(yesterday, { scopes }).units).toEqual(['seats 0']);
    const both = rows(['seats'], [0, 1], refused);
    expect(plan(both, { scopes }).units).toEqual([]);
  });

  it('does not stand in the way of reports', () => {
    const refused = rows(['seats'], [0], {
      state: 'failed',
      error_code: 'missingPermission',
      next_attempt_at: later,
    });
    const scope = someScope({ reports: ['totals', 'seats'] });
    const { units } = plan(refused, { scopes: [scope] });
    expect(units).toEqual(['totals window']);
  });
});
