import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readActiveDays } from './readActiveDays';
import { readActivityDays } from './readActivityDays';

/**
 * How many distinct people a subject had at least in a period: the greatest count of any of its days, or of any of its
 * trailing windows that lie within. Costs a fraction of counting people.
 */
export async function readCertainPeople(options: {
  db: Knex;
  subjectId: number;
  days: readonly Day[];
}): Promise<number> {
  const { days } = options;
  const daily = await readActivityDays({ ...options, columns: ['people'] });
  const trailing = await readActiveDays({
    ...options,
    columns: ['weekly_people', 'monthly_people'],
  });
  const sinceDays = (day: number | null) => (day ?? 0) - days[0] + 1;
  const counts = [
    ...daily.map(row => row.people),
    ...trailing.map(row => (sinceDays(row.day) >= 7 ? row.weekly_people : 0)),
    ...trailing.map(row => (sinceDays(row.day) >= 28 ? row.monthly_people : 0)),
  ];
  return counts.reduce<number>((most, count) => Math.max(most, count ?? 0), 0);
}
