import {
  counters as counterNames,
  Day,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Figures, publishedFigures } from '../../reports/figuresOf';
import { ownSubject } from './ownSubject';
import { readActivityDays } from './readActivityDays';

/**
 * What the people of a scope add up to on days, under the names that GitHub's totals give to the same figures. Nothing
 * where people were erased: what is missing would tell about them.
 */
export async function readPeopleSums(options: {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
}): Promise<Map<Day, Figures>> {
  const { db, scopeId, days } = options;
  if (await db('erased_people').first('key_hash')) {
    return new Map();
  }
  const rows = await readActivityDays({
    db,
    subjectId: await ownSubject(db, scopeId, 'everyone'),
    columns: [...counterNames, 'people'],
    days,
  });
  return new Map(
    rows.map(({ day, people, ...counters }) => {
      const figures = { ...counters, [publishedFigures[1]]: people };
      const known = Object.entries(figures).filter(
        (entry): entry is [string, number] => entry[1] !== null,
      );
      return [day, new Map(known)];
    }),
  );
}
