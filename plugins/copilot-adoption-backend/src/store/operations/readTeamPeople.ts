import {
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { fromDays, joinInOrder } from './joinDays';
import { TeamsSelection } from './joinTeams';

/** The distinct people of every team in a period, each as a member of the day on which they were active. */
export async function readTeamPeople(
  options: TeamsSelection & { flag?: PeopleFlag },
): Promise<Map<number, number>> {
  const { db, scopeId, days, flag } = options;
  const members = joinInOrder(db, fromDays(db, days), {
    table: 'memberships as m',
    on: 'm.scope_id = ? and m.day = c.day',
    bindings: [scopeId],
  });
  const active = joinInOrder(db, members, {
    table: 'people_days as p',
    on: 'p.scope_id = m.scope_id and p.day = m.day and p.user_id = m.user_id',
  }).distinct('m.team_id', 'm.user_id');
  if (flag) {
    active.whereRaw(`(p.flags & ${1 << peopleFlags.indexOf(flag)}) <> 0`);
  }
  // Two steps, because `count(distinct …)` would sort all of the rows.
  const rows: { team: number; people: number | string }[] = await db
    .from(active.as('a'))
    .groupBy('a.team_id')
    .select('a.team_id as team')
    .count('* as people');
  return new Map(rows.map(row => [row.team, Number(row.people)]));
}
