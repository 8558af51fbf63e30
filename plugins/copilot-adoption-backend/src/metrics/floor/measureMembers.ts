import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readActiveMembers } from '../../store/operations/readActiveMembers';
import { readBusiestDay } from '../../store/operations/readBusiestDay';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { daysOf, SeriesQuestion } from '../series/SeriesQuestion';
import { AskedSubject } from '../subjects/AskedSubject';
import { countOthers } from './countOthers';
import { measureGoneDays } from './measureGoneDays';
import { PopulationMembers } from './PopulationMembers';
import { SubjectCrowds } from './SubjectCrowds';

/** How many people were active, and how many somebody would single out by subtracting. */
export type MemberCrowds = Pick<SubjectCrowds, 'active' | 'remainders'>;

interface Counting {
  db: Knex;
  subject: AskedSubject;
  enough: number;
}

/**
 * Counts the members of a team or group, and the people between it and its relatives and the rest of the scope. More
 * days only make more people, so where there are enough on the busiest day, no other day is read: what is left to count
 * over a year are small groups, which have few rows.
 */
export async function measureMembers(
  options: Counting & { question: SeriesQuestion },
): Promise<MemberCrowds> {
  const { db, subject, question, enough } = options;
  const { population, everyoneId } = subject;
  const since = await readKeptSince({
    db,
    scopeId: population.scopeId,
    table: 'people_days',
  });
  const asked = daysOf(question);
  const days = asked.filter(day => day >= since);
  const gone = await measureGoneDays({
    db,
    population,
    everyoneId,
    days: asked.filter(day => day < since),
  });
  const busiest = await readBusiestDay({ db, subjectId: everyoneId, days });
  const certain = await countMembers({ ...options, days: busiest.days });
  const counted = isEnough(certain, enough)
    ? certain
    : await countMembers({ ...options, days });
  if (counted.active < enough && gone.active < enough) {
    return { active: Math.max(counted.active, gone.active), remainders: [] };
  }
  const certainOthers = busiest.people - certain.active;
  const others =
    certainOthers >= enough
      ? certainOthers
      : await countOthers({ db, population, everyoneId, days, enough });
  return {
    active: Math.max(counted.active, gone.active),
    remainders: [Math.max(others, gone.others), ...counted.remainders],
  };
}

async function countMembers(
  options: Counting & { days: readonly Day[] },
): Promise<MemberCrowds> {
  const { db, subject, days } = options;
  const { population, group } = subject;
  const own = new PopulationMembers(population);
  const relatives = (group?.relatives ?? []).map(
    relative => new PopulationMembers(relative),
  );
  const members = await readActiveMembers({
    db,
    population: PopulationMembers.unite([own, ...relatives]),
    days,
  });
  return {
    active: own.countIn(members),
    remainders: relatives.flatMap(relative => [
      own.countWithout(relative, members),
      relative.countWithout(own, members),
    ]),
  };
}

/** Whether there are so many everywhere that further days cannot change what is decided by them. */
function isEnough({ active, remainders }: MemberCrowds, enough: number) {
  return [active, ...remainders].every(people => people >= enough);
}
