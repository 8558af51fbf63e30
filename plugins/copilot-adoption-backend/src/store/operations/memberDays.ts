import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { CountedTeam, Population } from './Population';

/**
 * Selects who belongs to a population when: `day`, `user_id` in the population's scope, and `team_id` if it
 * is through a team. Somebody in two teams occurs twice.
 *
 * Subjects are told apart per scope, so members that another scope reported are found by GitHub's id.
 */
export function memberDays(
  db: Knex,
  population: Population,
  days: readonly Day[],
): Knex.QueryBuilder {
  const { teams, userIds } = population;
  const scopeIds = [...new Set(teams.map(team => team.scopeId))];
  const parts = scopeIds.map(scopeId => {
    const reported = teams.filter(team => team.scopeId === scopeId);
    const members = selectMembers(db, population, reported, days);
    return members.select('c.day', 'm.team_id');
  });
  if (userIds.length > 0) {
    const users = joinInOrder(db, fromDays(db, days), {
      table: 'subjects as u',
      on: `u.id in (${userIds.map(() => '?').join(', ')})`,
      bindings: userIds,
    });
    const noTeam = db.raw('cast(null as integer) as team_id');
    parts.push(users.select('u.id as user_id', 'c.day', noTeam));
  }
  return parts.length > 0 ? db.unionAll(parts) : selectNobody(db);
}

function selectMembers(
  db: Knex,
  population: Population,
  teams: readonly CountedTeam[],
  days: readonly Day[],
): Knex.QueryBuilder {
  const { scopeId } = teams[0];
  const members = joinInOrder(db, fromDays(db, days), {
    table: 'memberships as m',
    on: `m.scope_id = ? and m.day = c.day and m.team_id in (${teams
      .map(() => '?')
      .join(', ')})`,
    bindings: [scopeId, ...teams.map(team => team.id)],
  });
  if (scopeId === population.scopeId) {
    return members.select('m.user_id');
  }
  const reported = joinInOrder(db, members, {
    table: 'subjects as r',
    on: 'r.id = m.user_id',
  });
  return joinInOrder(db, reported, {
    table: 'subjects as u',
    on: `u.scope_id = ? and u.kind = 'user' and u.github_id = r.github_id`,
    bindings: [population.scopeId],
  }).select('u.id as user_id');
}

function selectNobody(db: Knex): Knex.QueryBuilder {
  return fromDays(db, []).select(
    ['day', 'user_id', 'team_id'].map(name => db.raw('c.day as ??', [name])),
  );
}
