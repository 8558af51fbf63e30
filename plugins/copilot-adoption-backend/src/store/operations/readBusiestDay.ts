import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readActivityDays } from './readActivityDays';

/** The day on which most people of a subject were active, as a list, and how many they were; nobody on no day. */
export async function readBusiestDay(options: {
  db: Knex;
  subjectId: number;
  days: readonly Day[];
}): Promise<{ days: Day[]; people: number }> {
  const rows = await readActivityDays({ ...options, columns: ['people'] });
  return rows.reduce<{ days: Day[]; people: number }>(
    (busiest, { day, people }) =>
      people !== null && people > busiest.people
        ? { days: [day], people }
        : busiest,
    { days: [], people: 0 },
  );
}
