export { CalendarLegend } from './CalendarLegend';
export { DayCalendar } from './DayCalendar';
export { DayRangesTable } from './DayRangesTable';
