import { ReportDayRow } from '../../store/tables';
import { ledgerRow, someScope } from '../__testUtils__/ledger';
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

describe('planSync in trouble', () => {
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

  it('leaves GitHub alone while the rate limit is used up, for that scope alone', () => {
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
    const others = ['2: totals window', '3: totals window'];
    expect(plan(limited(later), { scopes }).units).toEqual(others);
    expect(plan(limited(now), { scopes }).units).toContain('totals 1');
  });

  it('leaves GitHub alone after three failures since its last success', () => {
    const scopes = [someScope({ reports: ['totals'] })];
    const down = (failures: number, success: number) =>
      plan(
        [
          ...rows(['totals'], [9], { ...final, fetched_at: success }),
          ...rows(['totals'], tenDays.slice(0, failures), fail('unavailable')),
        ],
        { scopes },
      ).units.length;
    expect(down(3, 5)).toBe(0);
    expect(down(2, 5)).toBe(7);
    expect(down(3, 11)).toBe(6);
  });
});
