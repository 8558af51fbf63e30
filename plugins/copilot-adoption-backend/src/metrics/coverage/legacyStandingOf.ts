import { Day } from 'backstage-plugin-copilot-adoption-common';
import { heldStates } from '../../store/heldStates';
import { LedgerDay } from '../../store/operations/readLedgerDays';
import { DayStanding } from './DayStanding';

/**
 * How a legacy day stands, by the rows of those that were imported. Nothing is expected before the first and after the
 * last of them, because GitHub cannot be asked any more.
 */
export function legacyStandingOf(
  day: Day,
  rows: ReadonlyMap<Day, LedgerDay>,
): DayStanding {
  const isImported = (row?: LedgerDay) =>
    row !== undefined && heldStates.includes(row.state);
  if (isImported(rows.get(day))) {
    return { state: 'settled' };
  }
  const imported = [...rows.values()].filter(isImported);
  const isBetween =
    imported.some(row => row.day < day) && imported.some(row => row.day > day);
  return isBetween
    ? { state: 'missing' }
    : { state: 'unavailable', reason: 'notImported' };
}
