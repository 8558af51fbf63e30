/** Room for the names of weekdays and months. */
export const leftMargin = 32;
export const topMargin = 18;

const daysOfWeek = 7;
const mostWeeks = 53;
/** Pixels from one day to the next: days stay large enough to be pointed at, and small enough for a calm page. */
const smallestPitch = 9;
const largestPitch = 13;

/** How large a calendar's days are, and how many weeks of them there is room for. */
export interface CalendarGeometry {
  weeks: number;
  pitch: number;
  cellSize: number;
  height: number;
}

/** As many weeks as fit, at most a year. */
export function fitCalendar(width: number): CalendarGeometry {
  const room = width - leftMargin;
  const pitch = Math.min(
    largestPitch,
    Math.max(smallestPitch, Math.floor(room / mostWeeks)),
  );
  const weeks = Math.max(1, Math.min(mostWeeks, Math.floor(room / pitch)));
  return {
    weeks,
    pitch,
    cellSize: pitch - 2,
    height: topMargin + daysOfWeek * pitch,
  };
}

/** Of the largest calendar, which is kept free for all. */
export const tallest = topMargin + daysOfWeek * largestPitch;
