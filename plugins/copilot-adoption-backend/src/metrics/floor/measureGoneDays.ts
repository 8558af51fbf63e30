import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readActivityDays } from '../../store/operations/readActivityDays';
import { readCertainPeople } from '../../store/operations/readCertainPeople';

/** How many people there were at least, and how many others. */
export interface GoneCrowd {
  active: number;
  others: number;
}

/**
 * How many people are certain on days of which no single people are kept any more. Figures of such days exist only of
 * what was rolled up when they were stored: of the scope, and of a single team, whose relatives have none to subtract.
 */
export async function measureGoneDays(options: {
  db: Knex;
  population: Population;
  everyoneId: number;
  days: readonly Day[];
}): Promise<GoneCrowd> {
  const { db, population, everyoneId, days } = options;
  const teamId = teamOf(population);
  if (days.length === 0 || teamId === undefined) {
    return { active: 0, others: 0 };
  }
  const peopleOf = async (subjectId: number) => {
    const columns = ['people'] as const;
    const rows = await readActivityDays({ db, subjectId, columns, days });
    return new Map(rows.map(row => [row.day, row.people ?? 0]));
  };
  const own = await peopleOf(teamId);
  const everyone = await peopleOf(everyoneId);
  return {
    active: await readCertainPeople({ db, subjectId: teamId, days }),
    // The team lies within, so that the others of a day can be told from the counts.
    others: [...everyone].reduce(
      (most, [day, people]) => Math.max(most, people - (own.get(day) ?? 0)),
      0,
    ),
  };
}

/** The team that a population is, if it is just one. */
function teamOf({ scopeId, teams, userIds }: Population): number | undefined {
  const [team, ...rest] = teams;
  const isJustTheTeam =
    rest.length + userIds.length === 0 && team?.scopeId === scopeId;
  return isJustTheTeam ? team.id : undefined;
}
