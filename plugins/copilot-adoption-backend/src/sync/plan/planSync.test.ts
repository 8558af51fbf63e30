import {
  Day,
  formatDay,
  parseDay,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { LedgerReport, ReportDayRow } from '../../store/tables';
import { SyncScope } from '../SyncScope';
import { ledgerRow, someScope } from '../__testUtils__/ledger';
import { planSync } from './planSync';

const today = parseDay('2026-11-20');
const now = startOfDay(today) + 8 * 60 * 60 * 1000;
const later = now + 1000;

function plan(
  ledger: ReportDayRow[],
  options: { scopes?: SyncScope[]; historyDays?: number } = {},
) {
  const result = planSync({
    scopes: [someScope()],
    historyDays: 10,
    ledger,
    now,
    ...options,
  });
  return {
    ...result,
    units: result.units.map(unit => {
      const what =
        unit.kind === 'window'
          ? `${unit.report} window`
          : `${unit.kind} ${today - unit.day}`;
      return unit.scope.id === 1 ? what : `${unit.scope.id}: ${what}`;
    }),
  };
}

/** The same row for several reports and ages. */
function rows(
  reports: LedgerReport[],
  ages: number[],
  values: Partial<ReportDayRow>,
): ReportDayRow[] {
  return ages.flatMap(age =>
    reports.map(report => ledgerRow(report, today - age, values)),
  );
}

const all: LedgerReport[] = ['totals', 'users', 'user-teams'];
const held = {
  state: 'provisional',
  fetched_at: 1,
  next_attempt_at: later,
} as const;
const final = { state: 'final', fetched_at: 1 } as const;
const tenDays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('planSync', () => {
  it('starts with the 28-day reports and nothing else', () => {
    expect(plan([]).units).toEqual(['totals window', 'users window']);
  });

  it('starts with a single day where there is no 28-day report', () => {
    const scopes = [someScope({ reports: ['user-teams'] })];
    expect(plan([], { scopes }).units).toEqual(['people 1']);
  });

  it('goes on with trailing days, then gaps, newest first', () => {
    const ledger = rows(['totals', 'users', 'user-teams'], [4, 7], held);
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

  describe('with trouble', () => {
    const fail = (
      code: NonNullable<ReportDayRow['error_code']>,
      values: Partial<ReportDayRow> = {},
    ) => ({
      state: 'failed' as const,
      attempts: 1,
      error_code: code,
      error_at: 10,
      next_attempt_at: later,
      ...values,
    });

    it('tries a quick start again, and leaves it to the daily reports after three attempts', () => {
      const scopes = [someScope({ reports: ['totals'] })];
      const failed = (values: Partial<ReportDayRow>) =>
        plan([ledgerRow('totals-28-day', today, fail('unavailable', values))], {
          scopes,
        }).units;
      expect(failed({ attempts: 2 })).toEqual([]);
      expect(failed({ attempts: 2, next_attempt_at: now })).toEqual([
        'totals window',
      ]);
      expect(failed({ attempts: 3 })).toEqual(['totals 1']);
    });

    it.each([
      'unauthorized',
      'policyOff',
      'missingPermission',
      'notFound',
      'forbiddenLink',
    ] as const)(
      'keeps to the failed quick start while %s, however often it fails',
      code => {
        const scopes = [someScope({ reports: ['totals'] })];
        const failed = (next: number) =>
          plan(
            [
              ledgerRow(
                'totals-28-day',
                today - 3,
                fail(code, { attempts: 9, next_attempt_at: next }),
              ),
            ],
            { scopes },
          ).units;
        expect(failed(later)).toEqual([]);
        expect(failed(now)).toEqual(['totals window']);
      },
    );

    it.each([
      'unauthorized',
      'policyOff',
      'missingPermission',
      'forbiddenLink',
    ] as const)(
      'asks for nothing but the failed day while %s, and leaves other lanes alone',
      code => {
        const ledger = (next: number) => [
          ...rows(all, [9], final),
          ledgerRow('totals', today - 1, {
            ...held,
            error_code: code,
            next_attempt_at: next,
          }),
          ...rows(
            ['users', 'user-teams'],
            tenDays.filter(age => age !== 9 && age !== 4),
            final,
          ),
        ];
        expect(plan(ledger(later)).units).toEqual(['people 4']);
        expect(plan(ledger(now)).units).toEqual(['totals 1', 'people 4']);
      },
    );

    it('takes a lone 404 for an affair of its day where other days are held', () => {
      const ledger = [
        ...rows(all, [9], final),
        ledgerRow('totals', today - 6, fail('notFound')),
      ];
      expect(
        plan(ledger, { scopes: [someScope({ reports: ['totals'] })] }).units,
      ).toHaveLength(8);
    });

    it('stops at the 404 of a day that must exist, not at that of a young one', () => {
      const scopes = [someScope({ reports: ['totals'] })];
      const asked = { fetched_at: 1, state: 'empty' } as const;
      const failing = (age: number) =>
        plan(
          [
            ledgerRow('totals', today - 10, asked),
            ledgerRow('totals', today - age, fail('notFound')),
          ],
          { scopes },
        ).units;
      expect(failing(6)).toEqual([]);
      expect(failing(5)).toHaveLength(8);
    });

    it('goes on when the failed day has left the history', () => {
      const ledger = [
        ...rows(['totals'], [1], final),
        ledgerRow('totals', today - 11, fail('policyOff')),
      ];
      expect(
        plan(ledger, { scopes: [someScope({ reports: ['totals'] })] }).units,
      ).toHaveLength(9);
    });

    it('leaves a host alone while its rate limit is used up', () => {
      const scopes = [
        someScope(),
        someScope({ id: 2, reports: ['totals'] }),
        someScope({ id: 3, reports: ['totals'], host: 'acme.ghe.com' }),
      ];
      const limited = (next: number) => [
        ledgerRow('totals', today - 2, {
          ...held,
          error_code: 'rateLimited',
          next_attempt_at: next,
        }),
      ];
      expect(plan(limited(later), { scopes }).units).toEqual([
        '3: totals window',
      ]);
      expect(plan(limited(now), { scopes }).units).toContain(
        '2: totals window',
      );
    });

    it('leaves a host alone after three failures since its last success', () => {
      const scopes = [someScope({ reports: ['totals'] })];
      const down = (failures: number, success: number) =>
        plan(
          [
            ...rows(['totals'], [9], { ...final, fetched_at: success }),
            ...rows(
              ['totals'],
              tenDays.slice(0, failures),
              fail('unavailable'),
            ),
          ],
          { scopes },
        ).units.length;
      expect(down(3, 5)).toBe(0);
      expect(down(2, 5)).toBe(7);
      expect(down(3, 11)).toBe(6);
    });
  });
});
