import {
  Day,
  DayState,
  formatDay,
  parseDay,
  SyncDay,
  weekdayOf,
  weekStartOf,
} from 'backstage-plugin-copilot-adoption-common';

/** How far a day has come; `unasked` for days that are not in the ledger. */
export type CellState = DayState | 'unasked';

/** A day at its place: a column per week, Mondays on top. */
export interface CalendarCell {
  day: string;
  column: number;
  row: number;
  state: CellState;
  entry?: SyncDay;
}

/** Weeks of days that end with the newest one. */
export interface CalendarModel {
  cells: CalendarCell[];
  /** Where months begin, as far as there is room for their names. */
  months: { day: string; column: number }[];
}

const daysOfWeek = 7;
/** Columns that the name of a month takes. */
const roomForName = 3;

/** Puts the newest days of one report into a calendar. */
export function createCalendar(
  entries: readonly SyncDay[],
  weeks: number,
): CalendarModel {
  const byDay = new Map(entries.map(entry => [parseDay(entry.day), entry]));
  const newest = Math.max(...byDay.keys());
  const first = weekStartOf(newest) - (weeks - 1) * daysOfWeek;
  const cells = Array.from({ length: newest - first + 1 }, (_, index) =>
    cellOf(first + index, first, byDay.get(first + index)),
  );
  return { cells, months: monthsOf(cells, weeks) };
}

function cellOf(
  day: Day,
  first: Day,
  entry: SyncDay | undefined,
): CalendarCell {
  return {
    day: formatDay(day),
    column: Math.floor((day - first) / daysOfWeek),
    row: weekdayOf(day) - 1,
    state: entry?.state ?? 'unasked',
    entry,
  };
}

function monthsOf(
  cells: CalendarCell[],
  weeks: number,
): CalendarModel['months'] {
  return cells
    .filter(({ day }) => day.endsWith('-01'))
    .map(({ day, column }) => ({ day, column }))
    .filter(({ column }) => column <= weeks - roomForName);
}
