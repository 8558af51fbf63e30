import {
  DayState,
  parseDay,
  Report,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { LedgerDay } from '../../store/operations/readLedgerDays';
import { standingOf } from './standingOf';

const today = parseDay('2026-11-20');
const day = parseDay('2026-11-02');

function stand(
  row: { state: DayState; fetchedOn?: string } | undefined,
  rest: {
    day?: number;
    kind?: 'enterprise' | 'organization';
    reports?: Report[];
    historyDays?: number;
    today?: number;
    report?: Report;
  } = {},
) {
  const asked = rest.day ?? day;
  const report = rest.report ?? 'users';
  const ledgerDay: LedgerDay | undefined = row && {
    scopeId: 1,
    report,
    day: asked,
    state: row.state,
    fetchedAt: row.fetchedOn ? startOfDay(parseDay(row.fetchedOn)) : null,
  };
  return standingOf({
    day: asked,
    row: ledgerDay,
    scope: {
      kind: rest.kind ?? 'organization',
      slug: 'octo-org',
      host: 'github.com',
      reports: rest.reports ?? [report],
      userLoginAnnotation: 'github.com/user-login',
    },
    report,
    today: rest.today ?? today,
    historyDays: rest.historyDays ?? 365,
  });
}

describe('standingOf', () => {
  it('takes a final day as settled, whenever it was pulled', () => {
    expect(stand({ state: 'final', fetchedOn: '2026-11-03' })).toEqual({
      state: 'settled',
    });
  });

  it.each([
    ['2026-11-06', 'settling'],
    ['2026-11-07', 'settled'],
  ])(
    'takes a provisional day pulled on %s, at less or at least four full days, as %s',
    (fetchedOn, state) => {
      expect(stand({ state: 'provisional', fetchedOn })).toEqual({ state });
    },
  );

  it('takes a day as held of which GitHub says that there was nothing', () => {
    expect(stand({ state: 'empty', fetchedOn: '2026-11-10' })).toEqual({
      state: 'settled',
    });
  });

  it.each(['due', 'waiting', 'failed'] as const)(
    'misses a day that is %s',
    state => {
      expect(stand({ state })).toEqual({ state: 'missing' });
    },
  );

  it('misses a day that the ledger does not know yet, within the history', () => {
    const first = today - 365;
    expect(stand(undefined, { day: first, kind: 'enterprise' })).toEqual({
      state: 'missing',
    });
    expect(stand(undefined, { day: first - 1, kind: 'enterprise' })).toEqual({
      state: 'unavailable',
      reason: 'beforeHistory',
    });
  });

  it('expects no day before GitHub’s first one, or before the configured history', () => {
    const early = parseDay('2026-03-01');
    const options = { day: parseDay('2025-12-11'), today: early };
    expect(stand(undefined, options)).toMatchObject({ state: 'unavailable' });
    expect(stand(undefined, { ...options, kind: 'enterprise' })).toEqual({
      state: 'missing',
    });
    expect(stand(undefined, { historyDays: 10 })).toEqual({
      state: 'unavailable',
      reason: 'beforeHistory',
    });
  });

  it('keeps what is held, however old it is by now', () => {
    const old = today - 500;
    expect(stand({ state: 'final' }, { day: old })).toEqual({
      state: 'settled',
    });
  });

  it('expects nothing that GitHub no longer has', () => {
    expect(stand({ state: 'unavailable' })).toEqual({
      state: 'unavailable',
      reason: 'beforeHistory',
    });
  });

  it('expects no snapshot of a day that is over', () => {
    const seats = { report: 'seats' } as const;
    for (const row of [undefined, { state: 'unavailable' } as const]) {
      expect(stand(row, seats)).toEqual({
        state: 'unavailable',
        reason: 'noSnapshot',
      });
    }
    expect(stand({ state: 'final' }, seats)).toEqual({ state: 'settled' });
    expect(stand({ state: 'provisional' }, { ...seats, day: today })).toEqual({
      state: 'settling',
    });
  });

  it('expects nothing of today or of a report that is not fetched', () => {
    expect(stand(undefined, { day: today })).toEqual({
      state: 'unavailable',
      reason: 'future',
    });
    expect(stand(undefined, { reports: ['totals'] })).toEqual({
      state: 'unavailable',
      reason: 'reportNotConfigured',
    });
    expect(stand({ state: 'final' }, { reports: ['totals'] })).toEqual({
      state: 'settled',
    });
  });
});
