import { Day, Report } from 'backstage-plugin-copilot-adoption-common';
import { LedgerDay } from '../../store/operations/readLedgerDays';
import { KnownScope } from '../subjects/KnownScope';
import { DayStanding, worstOf } from './DayStanding';
import { standingOf } from './standingOf';

/** A report of a scope that an answer rests on. */
export interface ReportNeed {
  scope: KnownScope;
  report: Report;
}

/** What the ledger says about the reports of some scopes. */
export class Ledger {
  readonly #rows = new Map<string, Map<Day, LedgerDay>>();
  readonly #today: Day;
  readonly #historyDays: number;

  constructor(
    rows: readonly LedgerDay[],
    options: { today: Day; historyDays: number },
  ) {
    this.#today = options.today;
    this.#historyDays = options.historyDays;
    for (const row of rows) {
      const key = keyOf(row.scopeId, row.report);
      const days = this.#rows.get(key) ?? new Map<Day, LedgerDay>();
      this.#rows.set(key, days.set(row.day, row));
    }
  }

  /** The rows of a report by day. */
  rowsOf({ scope, report }: ReportNeed): ReadonlyMap<Day, LedgerDay> {
    return this.#rows.get(keyOf(scope.id, report)) ?? new Map();
  }

  /** How a day stands that needs all of the reports. */
  standing(day: Day, needs: readonly ReportNeed[]): DayStanding {
    return worstOf(
      needs.map(need =>
        standingOf({
          day,
          row: this.rowsOf(need).get(day),
          scope: need.scope.settings,
          report: need.report,
          today: this.#today,
          historyDays: this.#historyDays,
        }),
      ),
    );
  }
}

function keyOf(scopeId: number, report: string): string {
  return `${scopeId}/${report}`;
}
