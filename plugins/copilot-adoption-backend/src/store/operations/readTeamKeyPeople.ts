import { counters, Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { joinInOrder } from './joinDays';
import { joinTeams } from './joinTeams';

/** Somebody who did anything with a key of a breakdown, as a member of a team. */
export interface TeamKeyPerson {
  team: number;
  keyId: number;
  user: number;
}

/** Who did anything on a day with those keys that fewer than so many people of a team used: a few rows of each team. */
export async function readTeamKeyPeople(options: {
  db: Knex;
  scopeId: number;
  kind: BreakdownKind;
  day: Day;
  fewerThan: number;
}): Promise<TeamKeyPerson[]> {
  const { db, scopeId, kind, day, fewerThan } = options;
  const keys = joinTeams({ db, scopeId, days: [day] }, 'breakdown_days');
  const members = joinInOrder(db, keys, {
    table: 'memberships as m',
    on: 'm.scope_id = ? and m.day = b.day and m.team_id = b.subject_id',
    bindings: [scopeId],
  });
  const activity = counters.map(counter => `coalesce(p.${counter}, 0)`);
  return joinInOrder(db, members, {
    table: 'people_breakdown_days as p',
    on: 'p.scope_id = m.scope_id and p.day = m.day and p.user_id = m.user_id and p.key_id = b.key_id',
  })
    .where('b.kind', breakdownKinds.indexOf(kind))
    .where('b.people', '<', fewerThan)
    .whereRaw(`${activity.join(' + ')} > 0`)
    .select('b.subject_id as team', 'b.key_id as keyId', 'p.user_id as user');
}
