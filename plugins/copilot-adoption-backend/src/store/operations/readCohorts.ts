import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { joinInOrder } from './joinDays';

/** How many of the people who began in a month were active in a later or the same one. Months are their first days. */
export interface CohortMonth {
  cohort: Day;
  month: Day;
  people: number;
}

/** How many people of a scope began in each month; their first days are kept for ever. */
export async function readBeginners(options: {
  db: Knex;
  scopeId: number;
  since: Day;
}): Promise<Map<Day, number>> {
  const { db, scopeId, since } = options;
  const rows: { month: Day; people: number | string }[] = await db(
    'subjects as u',
  )
    .join('calendar as f', 'f.day', 'u.first_day')
    .where({ 'u.scope_id': scopeId, 'u.kind': 'user' })
    .where('f.month_start', '>=', since)
    .groupBy('f.month_start')
    .select('f.month_start as month')
    .count('* as people');
  return new Map(rows.map(row => [row.month, Number(row.people)]));
}

/** Who of the people who began since a month was active in which months, as far as the days of people are kept. */
export async function readCohorts(options: {
  db: Knex;
  scopeId: number;
  since: Day;
}): Promise<CohortMonth[]> {
  const { db, scopeId, since } = options;
  const days = db('calendar as c').where('c.day', '>=', since);
  // First whom, then how many, because `count(distinct …)` would sort all of the rows.
  const active = joinInOrder(db, days, {
    table: 'people_days as p',
    on: 'p.scope_id = ? and p.day = c.day',
    bindings: [scopeId],
  }).distinct('p.user_id', 'c.month_start as month');
  const rows: (CohortMonth & { people: number | string })[] = await db
    .from(active.as('a'))
    .join('subjects as u', 'u.id', 'a.user_id')
    .join('calendar as f', 'f.day', 'u.first_day')
    .where('f.month_start', '>=', since)
    .groupBy('f.month_start', 'a.month')
    .select('f.month_start as cohort', 'a.month')
    .count('* as people');
  return rows.map(row => ({ ...row, people: Number(row.people) }));
}
