export { CalendarLegend } from './CalendarLegend';
export { DayCalendar } from './DayCalendar';
export { DayRangesTable } from './DayRangesTable';
export { MonthsTable } from './MonthsTable';
