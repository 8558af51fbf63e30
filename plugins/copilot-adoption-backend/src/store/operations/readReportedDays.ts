import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays } from './joinDays';
import { CountedTeam } from './Population';

/** The days on which the members of any of some teams were reported, in the order of time. */
export async function readReportedDays(options: {
  db: Knex;
  teams: readonly CountedTeam[];
  days: readonly Day[];
}): Promise<Day[]> {
  const { db, teams, days } = options;
  if (teams.length === 0) {
    return [];
  }
  const members = db('memberships as m')
    .whereIn('m.scope_id', [...new Set(teams.map(({ scopeId }) => scopeId))])
    .whereIn(
      'm.team_id',
      teams.map(({ id }) => id),
    )
    .whereRaw('m.day = c.day')
    .select(db.raw('1'));
  return fromDays(db, days)
    .whereExists(members)
    .orderBy('c.day')
    .pluck('c.day');
}
