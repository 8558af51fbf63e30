import {
  Day,
  firstRepositoryDay,
  formatDay,
  parseDay,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { SyncScope } from '../SyncScope';
import { ledgerRow, someScope } from '../__testUtils__/ledger';
import { planSync } from './planSync';
import {
  all,
  final,
  held,
  later,
  now,
  plan,
  rows,
  tenDays,
  today,
} from '../__testUtils__/plans';

describe('planSync', () => {
  it('starts with the 28-day reports and nothing else', () => {
    expect(plan([]).units).toEqual(['totals window', 'users window']);
  });

  it('starts with a single day where there is no 28-day report', () => {
    const scopes = [someScope({ reports: ['user-teams'] })];
    expect(plan([], { scopes }).units).toEqual(['people 1']);
  });

  it('starts repositories with a single day, since they have no 28-day report', () => {
    const scopes = [someScope({ reports: ['repositories'] })];
    expect(plan([], { scopes }).units).toEqual(['repositories 1']);
  });

  it('wants repositories from the first day GitHub has of them', () => {
    const scopes = [someScope({ reports: ['totals', 'repositories'] })];
    const threeDaysLater = startOfDay(firstRepositoryDay + 3);
    const ledger = [
      ledgerRow('totals', firstRepositoryDay + 2, final),
      ledgerRow('repositories', firstRepositoryDay + 2, final),
    ];
    const { units, closing } = planSync({
      scopes,
      ledger,
      historyDays: 5,
      now: threeDaysLater,
    });
    const daysOf = (kind: string) =>
      units.flatMap(unit =>
        unit.kind === kind && 'day' in unit
          ? [unit.day - firstRepositoryDay]
          : [],
      );
    expect(daysOf('repositories')).toEqual([1, 0]);
    expect(daysOf('totals')).toEqual([1, 0, -1, -2]);
    expect(
      closing.map(({ report, day, state }) => [
        report,
        day - firstRepositoryDay,
        state,
      ]),
    ).toEqual([
      ['repositories', -2, 'unavailable'],
      ['repositories', -1, 'unavailable'],
    ]);
  });

  it('goes on with trailing days, then gaps, newest first', () => {
    const ledger = [
      ...rows(all, [4, 7], held),
      ...rows(all, [5], { ...held, next_attempt_at: now }),
    ];
    expect(plan(ledger, { historyDays: 8 }).units).toEqual([
      'totals 1',
      'people 1',
      'totals 2',
      'people 2',
      'totals 3',
      'people 3',
      'totals 5',
      'people 5',
      'totals 6',
      'people 6',
      'totals 8',
      'people 8',
    ]);
  });

  it('confirms old days after the gaps', () => {
    const ledger = [
      ...rows(all, [1, 2, 3, 4, 5, 8, 9, 10], final),
      ...rows(all, [6], { ...held, next_attempt_at: now }),
    ];
    expect(plan(ledger).units).toEqual([
      'totals 7',
      'people 7',
      'totals 6',
      'people 6',
    ]);
  });

  it.each(['final', 'empty', 'unavailable'] as const)(
    'never asks for %s days again',
    state => {
      expect(plan(rows(all, tenDays, { state, fetched_at: 1 })).units).toEqual(
        [],
      );
    },
  );

  it('asks for a day when one of the reports kept together is due', () => {
    const ledger = [
      ...rows(['totals', 'users'], tenDays, final),
      ...rows(['user-teams'], tenDays, { ...held, state: 'waiting' }),
    ];
    expect(plan(ledger).units).toEqual([]);
    ledger[ledger.length - 1].next_attempt_at = now;
    expect(plan(ledger).units).toEqual(['people 10']);
  });

  it('tells when the next day becomes due', () => {
    const ledger = [
      ...rows(all, tenDays, final),
      ledgerRow('totals', today - 3, { ...held, next_attempt_at: later + 5 }),
      ledgerRow('totals', today - 2, { ...held, next_attempt_at: later + 2 }),
      ledgerRow('totals', today - 1, { ...held, next_attempt_at: now }),
    ];
    expect(plan(ledger).nextAttemptAt).toBe(later + 2);
    expect(plan([]).nextAttemptAt).toBeUndefined();
  });

  describe('at the ends of history', () => {
    const oldest = (scope: SyncScope, day: Day) => {
      const { units, closing } = planSync({
        scopes: [scope],
        ledger: [
          ledgerRow('totals', day - 1, {
            fetched_at: 1,
            state: 'waiting',
            next_attempt_at: startOfDay(day) + 1e9,
          }),
        ],
        historyDays: 365,
        now: startOfDay(day),
      });
      return {
        asked: units
          .flatMap(unit => ('day' in unit ? [formatDay(unit.day)] : []))
          .sort()[0],
        closed: closing.map(({ day: closed }) => formatDay(closed)).sort(),
      };
    };

    it('asks for nothing before the first report of the kind of scope', () => {
      const reports = ['totals' as const];
      const day = parseDay('2026-10-12');
      expect(oldest(someScope({ reports }), day)).toEqual({
        asked: '2025-12-12',
        closed: expect.arrayContaining(['2025-10-12', '2025-12-11']),
      });
      expect(oldest(someScope({ reports, kind: 'enterprise' }), day)).toEqual({
        asked: '2025-10-12',
        closed: [],
      });
      expect(
        oldest(
          someScope({ reports, kind: 'enterprise' }),
          parseDay('2026-10-08'),
        ),
      ).toEqual({ asked: '2025-10-10', closed: ['2025-10-08', '2025-10-09'] });
    });

    it('asks for nothing older than a year, and closes what leaves it', () => {
      const day = parseDay('2027-06-01');
      expect(oldest(someScope({ reports: ['totals'] }), day)).toEqual({
        asked: '2026-06-01',
        closed: [],
      });
      const ledger = [
        ledgerRow('totals', day - 366, { state: 'failed' }),
        ledgerRow('totals', day - 367, held),
        ledgerRow('totals', day - 368, final),
        ledgerRow('users', day - 366, { state: 'waiting' }),
      ];
      const { closing } = planSync({
        scopes: [someScope()],
        ledger,
        historyDays: 365,
        now: startOfDay(day),
      });
      expect(
        closing.map(({ report, day: closed, state }) => [
          report,
          day - closed,
          state,
        ]),
      ).toEqual([
        ['totals', 366, 'unavailable'],
        ['totals', 367, 'final'],
        ['users', 366, 'unavailable'],
      ]);
    });

    it('closes a quick start that daily reports have overtaken', () => {
      const window = ledgerRow('totals-28-day', today, { state: 'failed' });
      expect(plan([window]).closing).toEqual([]);
      expect(
        plan([window, ledgerRow('totals', today - 1, final)]).closing,
      ).toMatchObject([{ report: 'totals-28-day', state: 'unavailable' }]);
    });

    it('closes held days that the configured history no longer covers, but not others', () => {
      const ledger = [
        ledgerRow('totals', today - 11, held),
        ledgerRow('totals', today - 12, { state: 'failed' }),
      ];
      expect(plan(ledger).closing).toMatchObject([
        { day: today - 11, state: 'final' },
      ]);
    });
  });
});
