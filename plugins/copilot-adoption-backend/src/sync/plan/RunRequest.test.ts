import { formatDay } from 'backstage-plugin-copilot-adoption-common';
import { someScope } from '../__testUtils__/ledger';
import {
  all,
  final,
  held,
  later,
  now,
  rows,
  tenDays,
  today,
} from '../__testUtils__/plans';
import { planSync } from './planSync';
import { RunRequest } from './RunRequest';

const everything: RunRequest = {
  scope: null,
  reports: null,
  from: null,
  to: null,
};

const wantedAgain = { ...final, next_attempt_at: 0 };

const scopes = [
  someScope(),
  someScope({ id: 2, slug: 'octo-labs', reports: ['totals'] }),
];

function plan(
  request: Partial<RunRequest>,
  ledger: Parameters<typeof planSync>[0]['ledger'],
) {
  const result = planSync({
    scopes,
    ledger,
    historyDays: 10,
    now,
    request: { ...everything, ...request },
  });
  const units = result.units.map(unit => {
    const what = 'day' in unit ? today - unit.day : 'window';
    return `${unit.scope.slug} ${unit.kind} ${what}`;
  });
  return { ...result, units };
}

const days = (oldest: number, newest: number) => ({
  from: formatDay(today - oldest),
  to: formatDay(today - newest),
});

const settled = [
  ...rows(all, tenDays, final),
  ...rows(['totals'], tenDays, { ...final, scope_id: 2 }),
];

describe('planSync on request', () => {
  it('does what is due, of one scope or report alone', () => {
    const due = [
      ...rows(all, [1, 2], { ...held, next_attempt_at: now }),
      ...rows(all, [3, 4, 5, 6, 7, 8, 9, 10], final),
      ...rows(['totals'], [1], {
        ...held,
        scope_id: 2,
        next_attempt_at: now,
      }),
      ...rows(['totals'], tenDays.slice(1), { ...final, scope_id: 2 }),
    ];
    expect(plan({ scope: 'organization:octo-labs' }, due).units).toEqual([
      'octo-labs totals 1',
      'octo-labs check window',
    ]);
    expect(plan({ reports: ['user-teams'] }, due).units).toEqual([
      'octo-org people 1',
      'octo-org people 2',
    ]);
  });

  it('does the days that are asked for, settled or not, and no others', () => {
    const ledger = settled.map(row =>
      row.day >= today - 8 && row.day <= today - 7
        ? { ...row, ...wantedAgain }
        : { ...row, ...held, next_attempt_at: now },
    );
    expect(plan({ ...days(8, 7), reports: ['users'] }, ledger).units).toEqual([
      'octo-org people 7',
      'octo-org people 8',
    ]);
  });

  it('fetches days of a new scope one by one, not the newest 28', () => {
    const asked = { ...days(6, 5), reports: ['totals' as const] };
    expect(plan(asked, []).units).toEqual([
      'octo-org totals 5',
      'octo-labs totals 5',
    ]);
  });

  it('closes nothing, and waits for nothing else', () => {
    const ledger = [
      ...rows(all, [2], { ...held, next_attempt_at: later }),
      ...rows(['totals'], [40], { ...held, next_attempt_at: later }),
    ];
    const { closing, nextAttemptAt } = plan(days(8, 7), ledger);
    expect(closing).toEqual([]);
    expect(nextAttemptAt).toBeUndefined();
    expect(plan(days(8, 2), ledger).nextAttemptAt).toBe(later);
  });

  it('does not try one day after the other where the credential is refused', () => {
    const [first, ...rest] = rows(['totals'], [7, 8, 9], wantedAgain);
    const refused = {
      ...first,
      next_attempt_at: later,
      error_code: 'unauthorized' as const,
    };
    const asked = { ...days(9, 7), scope: 'organization:octo-org' };
    const ledger = [...settled, refused, ...rest];
    expect(plan({ ...asked, reports: ['totals'] }, ledger).units).toEqual([]);
  });
});
