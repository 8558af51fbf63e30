import { Knex } from 'knex';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople } from './joinPeople';
import { memberDays } from './memberDays';
import { Population } from './Population';

/** How many people of the scope were active on a day on which they did not belong to the population. */
export async function readOthersActive(options: {
  db: Knex;
  population: Population;
  days: readonly Day[];
}): Promise<number> {
  const { db, population, days } = options;
  const { scopeId } = population;
  const everyone = { scopeId, everyone: true, teams: [], userIds: [] };
  const members = db
    .from(memberDays(db, population, days).as('m'))
    .distinct('m.day', 'm.user_id');
  const { rows } = await joinPeople(
    { db, population: everyone, days },
    { table: 'people_days' },
  );
  const row = await rows
    .leftJoin(members.as('o'), join =>
      join.on('o.day', 'b.day').andOn('o.user_id', 'b.user_id'),
    )
    .whereNull('o.user_id')
    .countDistinct('b.user_id as people')
    .first();
  return Number(row?.people ?? 0);
}
