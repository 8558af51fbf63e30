import { Knex } from 'knex';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { joinInOrder } from './joinDays';
import { memberDays } from './memberDays';
import { Population } from './Population';

/** A person who was active while a member of exactly these of the population's teams. */
export interface ActiveMember {
  user: number;
  teamIds: ReadonlySet<number>;
}

/**
 * Who of a population was active while a member of which teams: a person occurs once for every set of teams, which are
 * few, and so every union or difference of the teams can be counted without asking again.
 */
export async function readActiveMembers(options: {
  db: Knex;
  population: Population;
  days: readonly Day[];
}): Promise<ActiveMember[]> {
  const { db, population, days } = options;
  const members = memberDays(db, population, days).as('m');
  const active = joinInOrder(db, db.from(members), {
    table: 'people_days as p',
    on: 'p.scope_id = ? and p.day = m.day and p.user_id = m.user_id',
    bindings: [population.scopeId],
  })
    .groupBy('m.day', 'm.user_id')
    .select('m.user_id as user', db.raw(`${listOfTeams(db)} as teams`));
  const rows: { user: number; teams: string | null }[] = await db
    .from(active.as('a'))
    .distinct('a.user', 'a.teams');
  return rows.map(({ user, teams }) => ({
    user,
    teamIds: new Set(teams ? teams.split(',').map(Number) : []),
  }));
}

function listOfTeams(db: Knex): string {
  return String(db.client.config.client).includes('sqlite')
    ? 'group_concat(m.team_id)'
    : `string_agg(m.team_id::text, ',')`;
}
