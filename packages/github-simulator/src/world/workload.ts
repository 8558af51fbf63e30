import { toIsoDay, weekdayOf } from '../days';

/** Share of people at work by weekday, Sunday first. */
const weekdayRhythm = [0.03, 0.95, 1, 1, 0.97, 0.84, 0.05];

/** Company-wide quiet times as month and day, both inclusive. */
const quietTimes = [
  { from: '12-22', to: '12-31', share: 0.16 },
  { from: '01-01', to: '01-03', share: 0.12 },
  { from: '05-01', to: '05-01', share: 0.2 },
  { from: '07-20', to: '08-20', share: 0.78 },
];

/** How much of a full working day a calendar day is: weekday rhythm and holidays. */
export function workloadOn(day: number): number {
  const monthDay = toIsoDay(day).slice(5);
  const quiet = quietTimes.find(
    ({ from, to }) => monthDay >= from && monthDay <= to,
  );
  return weekdayRhythm[weekdayOf(day)] * (quiet?.share ?? 1);
}
