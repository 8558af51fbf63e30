import { addDays } from '../days';
import type { Scenario } from '../Scenario';

/** So many days before the newest one of the report. */
const age = 9;

/** What the 28-day report adds to the day's acceptances, which no daily report knows of. */
export const contradiction = 5;

interface Window {
  report_end_day: string;
  day_totals: { day: string; code_acceptance_activity_count: number }[];
}

export const contradictedDay: Scenario = {
  name: 'contradicted-day',
  description: `The 28-day report of totals says of one day, ${age} days before its newest, that more was accepted than the daily report of that day does.`,
  *records(records, { report, isWindow }) {
    for (const record of records) {
      yield report === 'totals' && isWindow
        ? contradict(record as Window)
        : record;
    }
  },
};

function contradict(record: Window): Window {
  const contradicted = addDays(record.report_end_day, -age);
  return {
    ...record,
    day_totals: record.day_totals.map(one => ({
      ...one,
      code_acceptance_activity_count:
        one.code_acceptance_activity_count +
        (one.day === contradicted ? contradiction : 0),
    })),
  };
}
