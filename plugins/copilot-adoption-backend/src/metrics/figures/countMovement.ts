import { Day, Movement } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readActivePeople } from '../../store/operations/readActivePeople';
import { readFirstDays } from '../../store/operations/readFirstDays';

/** Days of a bucket, and those before it that tell whether somebody has been away. */
export interface MovementRequest {
  of: Movement;
  days: readonly Day[];
  before: readonly Day[];
  /** The first day of the bucket, be it held or not. */
  since: Day;
}

/**
 * Counts who of a population is new, has come back or has stayed away. Somebody counts by the days on which he belongs to
 * the population; that he was active, or not, in the rest of the time is asked of the whole scope.
 */
export async function countMovement({
  db,
  population,
  of,
  days,
  before,
  since,
}: MovementRequest & { db: Knex; population: Population }): Promise<number> {
  const { scopeId } = population;
  const everyone = { scopeId, everyone: true, teams: [], userIds: [] };
  if (of === 'lapsed') {
    const active = await readActivePeople({ db, population: everyone, days });
    const former = await readActivePeople({ db, population, days: before });
    return count(former, user => !active.has(user));
  }
  const active = await readActivePeople({ db, population, days });
  const firstDays = await readFirstDays({ db, scopeId });
  const isNew = (user: number) => (firstDays.get(user) ?? since) >= since;
  if (of === 'new') {
    return count(active, isNew);
  }
  const former = await readActivePeople({
    ...{ db, population: everyone, days: before },
  });
  return count(active, user => !isNew(user) && !former.has(user));
}

function count(
  people: ReadonlySet<number>,
  condition: (user: number) => boolean,
): number {
  return [...people].filter(condition).length;
}
