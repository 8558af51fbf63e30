import {
  Day,
  isMonthly,
  isSnapshot,
} from 'backstage-plugin-copilot-adoption-common';
import { isHeld } from './DayStanding';
import { Ledger, MetricNeed } from './Ledger';

/** How far back, how new and how settled is what is held of some reports. */
export interface Freshness {
  firstDay: Day | null;
  /** The newest day held of any of the reports. */
  heldThrough: Day | null;
  /** The newest held day up to which every held day has settled. */
  finalThrough: Day | null;
}

/** Snapshots are of today and bills of months: they do not tell how far the reports have come that are beside them. */
export function freshnessOf(
  ledger: Ledger,
  needs: readonly MetricNeed[],
): Freshness {
  const reports = needs.filter(
    ({ report }) => !isSnapshot(report) && !isMonthly(report),
  );
  const held = (reports.length > 0 ? reports : needs)
    .flatMap(need =>
      ledger.daysOf(need).map(day => ({
        day,
        standing: ledger.standing(day, [need]),
      })),
    )
    .filter(({ standing }) => isHeld(standing))
    .sort((one, other) => one.day - other.day);
  const firstSettling = held.find(
    ({ standing }) => standing.state === 'settling',
  );
  const settled = firstSettling
    ? held.filter(({ day }) => day < firstSettling.day)
    : held;
  return {
    firstDay: held.at(0)?.day ?? null,
    heldThrough: held.at(-1)?.day ?? null,
    finalThrough: settled.at(-1)?.day ?? null,
  };
}
