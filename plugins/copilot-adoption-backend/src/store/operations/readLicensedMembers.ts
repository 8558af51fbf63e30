import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { CountedTeam } from './Population';

/** Distinct members of some teams by day, active or not; days on which none of the teams was reported are left out. */
export async function readLicensedMembers(options: {
  db: Knex;
  teams: readonly CountedTeam[];
  days: readonly Day[];
}): Promise<Map<Day, number>> {
  const { db, teams, days } = options;
  if (teams.length === 0) {
    return new Map();
  }
  const holes = teams.map(() => '?').join(', ');
  const members = joinInOrder(db, fromDays(db, days), {
    table: 'memberships as m',
    on: `m.day = c.day and m.team_id in (${holes}) and m.scope_id in (${holes})`,
    bindings: [
      ...teams.map(team => team.id),
      ...teams.map(team => team.scopeId),
    ],
  });
  const rows: { day: Day; members: number | string }[] = await joinInOrder(
    db,
    members,
    { table: 'subjects as u', on: 'u.id = m.user_id' },
  )
    .groupBy('m.day')
    .select('m.day')
    // The same person has another row in every scope.
    .countDistinct('u.github_id as members');
  return new Map(rows.map(row => [row.day, Number(row.members)]));
}
