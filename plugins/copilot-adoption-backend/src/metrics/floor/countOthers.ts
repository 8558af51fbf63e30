import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readOthersActive } from '../../store/operations/readOthersActive';
import { readOthersByDay } from './readOthersByDay';

/**
 * How many people were active in the rest of the scope. Of a single team the stored counts tell on which days there was
 * anybody else, or that there were enough, so that a team of everybody is not counted person by person.
 */
export async function countOthers(options: {
  db: Knex;
  population: Population;
  everyoneId: number;
  days: readonly Day[];
  enough: number;
}): Promise<number> {
  const { db, population, days, enough } = options;
  const byDay = await readOthersByDay(options);
  if (!byDay) {
    return readOthersActive({ db, population, days });
  }
  const most = Math.max(0, ...byDay.values());
  return most >= enough
    ? most
    : readOthersActive({
        db,
        population,
        days: days.filter(day => byDay.get(day) !== 0),
      });
}
