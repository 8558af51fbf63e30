import {
  firstBilledDay,
  formatDay,
  monthEndOf,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { ledgerRow, someScope } from '../__testUtils__/ledger';
import { final, later, plan, today } from '../__testUtils__/plans';

const scopes = [someScope({ reports: ['ai-credits'] })];
const thisMonth = monthEndOf(today);
const october = parseDay('2026-10-31');

/** Months as text, the days by which they go. */
function monthsOf(units: string[]) {
  return units.map(unit => {
    const [report, age] = unit.split(' ');
    return `${report} ${formatDay(today - Number(age))}`;
  });
}

describe('planning bills', () => {
  it('asks for the present month first, which shows whether the credential works', () => {
    const { units, closing } = plan([], { scopes });
    expect(monthsOf(units)).toEqual(['ai-credits 2026-11-30']);
    expect(closing).toEqual([]);
  });

  it('goes on with 24 months in all, newest first, whatever the history of reports', () => {
    const row = ledgerRow('ai-credits', thisMonth, {
      state: 'provisional',
      fetched_at: 1,
      next_attempt_at: later,
    });
    const months = monthsOf(plan([row], { scopes }).units);
    expect(months).toHaveLength(23);
    expect(months[0]).toBe('ai-credits 2026-10-31');
    expect(months.at(-1)).toBe('ai-credits 2024-12-31');
    expect(formatDay(firstBilledDay(today))).toBe('2024-12-01');
  });

  it('asks again for the month that is not over, and leaves final ones alone', () => {
    const ledger = [
      ledgerRow('ai-credits', thisMonth, {
        state: 'provisional',
        fetched_at: 1,
        next_attempt_at: 1,
      }),
      ledgerRow('ai-credits', october, final),
    ];
    const months = monthsOf(plan(ledger, { scopes }).units);
    expect(months[0]).toBe('ai-credits 2026-11-30');
    expect(months).not.toContain('ai-credits 2026-10-31');
  });

  it('waits with all months for the one that was refused', () => {
    const refused = ledgerRow('ai-credits', thisMonth, {
      state: 'failed',
      error_code: 'missingPermission',
      error_at: 1,
      next_attempt_at: later,
    });
    const { units, nextAttemptAt } = plan([refused], { scopes });
    expect(units).toEqual([]);
    expect(nextAttemptAt).toBe(later);
    const others = [
      someScope({ reports: ['premium-requests', 'ai-credits', 'seats'] }),
    ];
    expect(
      plan([refused], { scopes: others }).units.map(unit => unit.split(' ')[0]),
    ).toEqual(['premium-requests', 'seats']);
  });

  it('gives up months that GitHub no longer bills', () => {
    const ancient = parseDay('2024-11-30');
    const ledger = [
      ledgerRow('ai-credits', ancient, { state: 'failed' }),
      ledgerRow('ai-credits', monthEndOf(ancient - 40), {
        state: 'provisional',
      }),
    ];
    expect(
      plan(ledger, { scopes }).closing.map(({ day, state }) => [
        formatDay(day),
        state,
      ]),
    ).toEqual([
      ['2024-11-30', 'unavailable'],
      ['2024-10-31', 'final'],
    ]);
  });
});
