import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readCertainPeople } from '../../store/operations/readCertainPeople';
import { readOthersByDay, teamOf } from './readOthersByDay';

/** How many people there were at least, and how many others. */
export interface GoneCrowd {
  active: number;
  others: number;
}

/**
 * How many people are certain on days of which no single people are kept any more. Figures of such days exist only of
 * what was rolled up when they were stored: of the scope, and of a single team, whose relatives have none to subtract.
 */
export async function measureGoneDays(options: {
  db: Knex;
  population: Population;
  everyoneId: number;
  days: readonly Day[];
}): Promise<GoneCrowd> {
  const { db, population, days } = options;
  const subjectId = teamOf(population);
  if (days.length === 0 || subjectId === undefined) {
    return { active: 0, others: 0 };
  }
  const others = await readOthersByDay(options);
  return {
    active: await readCertainPeople({ db, subjectId, days }),
    others: Math.max(0, ...(others?.values() ?? [])),
  };
}
