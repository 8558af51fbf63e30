import {
  Day,
  isMonthly,
  MetricReport,
  Report,
} from 'backstage-plugin-copilot-adoption-common';
import { LedgerDay } from '../../store/operations/readLedgerDays';
import { KnownScope } from '../subjects/KnownScope';
import { DayStanding, isHeld, worstOf } from './DayStanding';
import { legacyStandingOf } from './legacyStandingOf';
import { monthStandingOf } from './monthStandingOf';
import { standingOf } from './standingOf';

/** A report of a scope, or its imported legacy days, that an answer rests on. */
export interface MetricNeed {
  scope: KnownScope;
  report: MetricReport;
}

/** A report of a scope that is fetched. */
export interface ReportNeed extends MetricNeed {
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
  rowsOf({ scope, report }: MetricNeed): ReadonlyMap<Day, LedgerDay> {
    return this.#rows.get(keyOf(scope.id, report)) ?? new Map();
  }

  /** The days that the ledger tells of; of a bill the last days of months, or yesterday. */
  daysOf(need: MetricNeed): Day[] {
    const days = [...this.rowsOf(need).keys()];
    return isMonthly(need.report)
      ? days.map(day => Math.min(day, this.#today - 1))
      : days;
  }

  /** The days that are held, oldest first. */
  heldDays(need: MetricNeed): Day[] {
    return [...this.rowsOf(need).keys()]
      .filter(day => isHeld(this.standing(day, [need])))
      .sort((one, other) => one - other);
  }

  /** How a day stands that needs all of the reports. */
  standing(day: Day, needs: readonly MetricNeed[]): DayStanding {
    return worstOf(
      needs.map(({ scope, report }) => {
        const rows = this.rowsOf({ scope, report });
        if (report === 'legacy') {
          return legacyStandingOf(day, rows);
        }
        const asked = { day, scope: scope.settings, report };
        return isMonthly(report)
          ? monthStandingOf({ ...asked, rows, today: this.#today })
          : standingOf({
              ...asked,
              row: rows.get(day),
              today: this.#today,
              historyDays: this.#historyDays,
            });
      }),
    );
  }
}

function keyOf(scopeId: number, report: string): string {
  return `${scopeId}/${report}`;
}
