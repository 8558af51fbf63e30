import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readActivityDays } from '../../store/operations/readActivityDays';

/**
 * How many people outside of a single team were active on each day, from the stored counts: the team lies within the
 * scope. Undefined for any other population, of which no counts are stored.
 */
export async function readOthersByDay(options: {
  db: Knex;
  population: Population;
  everyoneId: number;
  days: readonly Day[];
}): Promise<Map<Day, number> | undefined> {
  const { db, population, everyoneId, days } = options;
  const teamId = teamOf(population);
  if (teamId === undefined) {
    return undefined;
  }
  const peopleOf = async (subjectId: number) => {
    const columns = ['people'] as const;
    const rows = await readActivityDays({ db, subjectId, columns, days });
    return new Map(rows.map(row => [row.day, row.people ?? 0]));
  };
  const own = await peopleOf(teamId);
  const everyone = await peopleOf(everyoneId);
  return new Map(
    [...everyone].map(([day, people]) => [day, people - (own.get(day) ?? 0)]),
  );
}

/** The team that a population is, if it is just one. */
export function teamOf({
  scopeId,
  teams,
  userIds,
}: Population): number | undefined {
  const [team, ...rest] = teams;
  const isJustTheTeam =
    rest.length + userIds.length === 0 && team?.scopeId === scopeId;
  return isJustTheTeam ? team.id : undefined;
}
