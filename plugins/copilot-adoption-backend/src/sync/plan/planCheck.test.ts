import { ReportDayRow } from '../../store/tables';
import {
  all,
  final,
  held,
  now,
  rows,
  tenDays,
  today,
} from '../__testUtils__/plans';
import { ledgerRow, someScope } from '../__testUtils__/ledger';
import { planSync } from './planSync';

const hour = 60 * 60 * 1000;
const settled = rows(all, tenDays, final);

function plan(ledger: ReportDayRow[], scope = someScope()) {
  const { units } = planSync({ scopes: [scope], historyDays: 10, ledger, now });
  return units.map(({ kind }) => kind);
}

function lastCheck(values: Partial<ReportDayRow>) {
  return ledgerRow('totals-28-day', today - 3, { ...final, ...values });
}

describe('planning the daily check', () => {
  it.each([19, 20])(
    'is due 20 hours after the last one, not after %p',
    hours => {
      const ledger = [
        ...settled,
        lastCheck({ fetched_at: now - hours * hour }),
      ];
      expect(plan(ledger)).toEqual(hours < 20 ? [] : ['check']);
    },
  );

  it('is due at once where there has been none, after all that is more urgent', () => {
    expect(plan(settled)).toEqual(['check']);
    expect(
      plan([
        ...rows(all, [1], { ...held, next_attempt_at: now }),
        ...rows(all, tenDays.slice(1), final),
      ]),
    ).toEqual(['totals', 'people', 'check']);
  });

  it('is done where GitHub says that there is nothing, too', () => {
    expect(plan(rows(all, tenDays, { ...final, state: 'empty' }))).toEqual([
      'check',
    ]);
  });

  it.each([
    ['totals are not asked for', someScope({ reports: ['users'] }), settled],
    [
      'no day has settled yet',
      someScope(),
      [
        ...rows(all, [1, 2, 3, 4], held),
        ...rows(all, [5, 6, 7, 8, 9, 10], {
          state: 'waiting',
          fetched_at: 1,
          next_attempt_at: now + hour,
        }),
      ],
    ],
    [
      'the settled days are too old for the report',
      someScope(),
      rows(all, [40], final),
    ],
  ])('is left out where %s', (_, scope, ledger) => {
    expect(plan(ledger, scope)).not.toContain('check');
  });

  it('waits as long as its failures ask for', () => {
    const failed = {
      fetched_at: now - 30 * hour,
      error_code: 'unavailable',
      error_at: now - hour,
    } as const;
    expect(
      plan([...settled, lastCheck({ ...failed, next_attempt_at: now + 1 })]),
    ).toEqual([]);
    expect(
      plan([...settled, lastCheck({ ...failed, next_attempt_at: now })]),
    ).toEqual(['check']);
    // A quick start that failed and was overtaken by daily reports.
    expect(
      plan([
        ...settled,
        lastCheck({ ...failed, state: 'unavailable', fetched_at: null }),
      ]),
    ).toEqual([]);
  });

  it('stays away while a trouble stops the totals', () => {
    const ledger = [
      ...rows(['totals'], [1], {
        ...held,
        error_code: 'policyOff',
        state: 'failed',
      }),
      ...rows(['totals'], tenDays.slice(1), final),
      ...rows(['users', 'user-teams'], tenDays, final),
    ];
    expect(plan(ledger)).not.toContain('check');
  });
});
