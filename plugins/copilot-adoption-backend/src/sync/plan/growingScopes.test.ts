import { daysBetween } from 'backstage-plugin-copilot-adoption-common';
import { ReportDayRow } from '../../store/tables';
import { ledgerRow, someScope } from '../__testUtils__/ledger';
import { start, today } from '../__testUtils__/setUpSync';
import { growingScopes } from './growingScopes';

const hour = 60 * 60 * 1000;
const scope = someScope();
const historyDays = 40;

function ledger(
  ages: number[],
  values: Partial<ReportDayRow> = {},
): ReportDayRow[] {
  return ages.map(age =>
    ledgerRow('users', today - age, {
      state: 'final',
      fetched_at: start - hour,
      ...values,
    }),
  );
}

function isGrowing(rows: ReportDayRow[], now = start) {
  return growingScopes({ scopes: [scope], ledger: rows, historyDays, now })
    .length;
}

describe('growingScopes', () => {
  const whole = ledger(daysBetween(1, 40));

  it('has a scope as long as days were never asked for', () => {
    expect(isGrowing(whole)).toBe(0);
    expect(isGrowing(whole.slice(0, 39))).toBe(1);
    expect(
      isGrowing([...whole.slice(0, 39), ...ledger([40], { state: 'due' })]),
    ).toBe(1);
  });

  it('does not wait for days that failed, or for a history that stands still', () => {
    const failed = ledger([40], { state: 'failed', fetched_at: null });
    expect(isGrowing([...whole.slice(0, 39), ...failed])).toBe(0);
    expect(isGrowing(whole.slice(0, 39), start + 8 * 24 * hour)).toBe(0);
  });

  it('has a scope whose windows are not up to date', () => {
    const stale = ledger([1], { windows_stale: true });
    expect(isGrowing([...whole.slice(1), ...stale])).toBe(1);
  });

  it('has no scope of which nothing has come', () => {
    expect(isGrowing([])).toBe(0);
  });
});
