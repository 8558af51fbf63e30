import {
  DayState,
  parseDay,
  Report,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { freshnessOf } from './freshnessOf';
import { Ledger, ReportNeed } from './Ledger';

const today = parseDay('2026-11-20');

const scope: ReportNeed['scope'] = {
  id: 1,
  dataVersion: '0.0',
  settings: {
    kind: 'organization',
    slug: 'octo-org',
    host: 'github.com',
    reports: ['totals', 'users'],
    userLoginAnnotation: 'github.com/user-login',
  },
};

function freshness(rows: [Report, string, DayState][], reports: Report[]) {
  const ledger = new Ledger(
    rows.map(([report, day, state]) => ({
      scopeId: 1,
      report,
      day: parseDay(day),
      state,
      fetchedAt: startOfDay(parseDay(day) + 2),
    })),
    { today, historyDays: 365 },
  );
  return freshnessOf(
    ledger,
    reports.map(report => ({ scope, report })),
  );
}

describe('freshnessOf', () => {
  it('knows nothing of what is not held', () => {
    expect(
      freshness([['totals', '2026-11-18', 'waiting']], ['totals']),
    ).toEqual({ firstDay: null, heldThrough: null, finalThrough: null });
  });

  it('goes by reports where there are any, and else by snapshots', () => {
    const rows: [Report, string, DayState][] = [
      ['totals', '2026-11-10', 'final'],
      ['seats', '2026-11-20', 'provisional'],
    ];
    expect(freshness(rows, ['totals', 'seats']).heldThrough).toBe(
      parseDay('2026-11-10'),
    );
    expect(freshness(rows, ['seats']).heldThrough).toBe(parseDay('2026-11-20'));
  });

  it('is final up to the first day that still settles', () => {
    const rows: [Report, string, DayState][] = [
      ['totals', '2026-11-10', 'final'],
      ['totals', '2026-11-12', 'final'],
      ['totals', '2026-11-13', 'provisional'],
      ['totals', '2026-11-14', 'final'],
      ['totals', '2026-11-15', 'failed'],
    ];
    expect(freshness(rows, ['totals'])).toEqual({
      firstDay: parseDay('2026-11-10'),
      heldThrough: parseDay('2026-11-14'),
      finalThrough: parseDay('2026-11-12'),
    });
  });

  it('looks at all of the reports, and at no others', () => {
    const rows: [Report, string, DayState][] = [
      ['totals', '2026-11-10', 'final'],
      ['totals', '2026-11-12', 'final'],
      ['users', '2026-11-11', 'provisional'],
      ['user-teams', '2026-11-13', 'provisional'],
    ];
    expect(freshness(rows, ['totals', 'users'])).toEqual({
      firstDay: parseDay('2026-11-10'),
      heldThrough: parseDay('2026-11-12'),
      finalThrough: parseDay('2026-11-10'),
    });
  });
});
