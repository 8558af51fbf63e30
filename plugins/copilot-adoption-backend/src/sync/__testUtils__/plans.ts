import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { LedgerReport, ReportDayRow } from '../../store/tables';
import { planSync } from '../plan/planSync';
import { SyncScope } from '../SyncScope';
import { ledgerRow, someScope } from './ledger';

/** The day that plans are made on. */
export const today = parseDay('2026-11-20');
export const now = startOfDay(today) + 8 * 60 * 60 * 1000;
/** A moment after the plan was made. */
export const later = now + 1000;

/**
 * Plans ten days of an organization, units as text such as `totals 3` for three days ago. The daily check is left out,
 * which has tests of its own.
 */
export function plan(
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
    units: result.units.flatMap(unit => {
      if (unit.kind === 'check') {
        return [];
      }
      const what =
        unit.kind === 'window'
          ? `${unit.report} window`
          : `${unit.kind} ${today - unit.day}`;
      return [unit.scope.id === 1 ? what : `${unit.scope.id}: ${what}`];
    }),
  };
}

/** The same row for several reports and ages. */
export function rows(
  reports: LedgerReport[],
  ages: number[],
  values: Partial<ReportDayRow>,
): ReportDayRow[] {
  return ages.flatMap(age =>
    reports.map(report => ledgerRow(report, today - age, values)),
  );
}

export const all: LedgerReport[] = ['totals', 'users', 'user-teams'];
/** A day that is stored and not due. */
export const held = {
  state: 'provisional',
  fetched_at: 1,
  next_attempt_at: later,
} as const;
export const final = { state: 'final', fetched_at: 1 } as const;
export const tenDays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
