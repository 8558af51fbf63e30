import { formulaOf } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import {
  ActiveMember,
  readActiveMembers,
} from '../../store/operations/readActiveMembers';
import { readCertainPeople } from '../../store/operations/readCertainPeople';
import { readOthersActive } from '../../store/operations/readOthersActive';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { basisOf } from '../series/basisOf';
import { daysOf, SeriesQuestion } from '../series/SeriesQuestion';
import { AskedSubject } from '../subjects/AskedSubject';
import { measureGoneDays } from './measureGoneDays';
import { SlicedCrowds, SubjectCrowds } from './SubjectCrowds';

/** Counts the people behind a question, one by one only where fewer than `enough` are certain without that. */
export async function measureCrowds(options: {
  db: Knex;
  subject: AskedSubject;
  question: SeriesQuestion;
  enough: number;
}): Promise<SubjectCrowds> {
  const { subject } = options;
  const isExempt = [subject.scope.settings.kind, 'repository'].includes(
    subject.kind,
  );
  return {
    ref: subject.ref,
    isExempt,
    ...(isExempt
      ? { active: Infinity, remainders: [] }
      : await countMembers(options)),
    slices: await countSlices(options),
  };
}

async function countMembers(options: {
  db: Knex;
  subject: AskedSubject;
  question: SeriesQuestion;
  enough: number;
}): Promise<Pick<SubjectCrowds, 'active' | 'remainders'>> {
  const { db, subject, question, enough } = options;
  const { population, everyoneId } = subject;
  const relatives = subject.group?.relatives ?? [];
  const since = await readKeptSince({
    db,
    scopeId: population.scopeId,
    table: 'people_days',
  });
  const days = daysOf(question).filter(day => day >= since);
  const gone = await measureGoneDays({
    db,
    population,
    everyoneId,
    days: daysOf(question).filter(day => day < since),
  });
  const members = await readActiveMembers({
    db,
    population: unitePopulations([population, ...relatives]),
    days,
  });
  const counted = countUsers(members, member => isIn(population, member));
  const active = Math.max(counted, gone.active);
  if (active < enough) {
    return { active, remainders: [] };
  }
  const certain =
    days.length > 0
      ? await readCertainPeople({ db, subjectId: everyoneId, days })
      : 0;
  const others =
    certain - counted >= enough
      ? certain - counted
      : await readOthersActive({ db, population, days });
  const differences = relatives.flatMap(relative => [
    countUsers(
      members,
      each => isIn(population, each) && !isIn(relative, each),
    ),
    countUsers(
      members,
      each => isIn(relative, each) && !isIn(population, each),
    ),
  ]);
  return {
    active,
    remainders: [Math.max(others, gone.others), ...differences],
  };
}

async function countSlices({
  subject,
  question,
  enough,
}: {
  subject: AskedSubject;
  question: SeriesQuestion;
  enough: number;
}): Promise<ReadonlyMap<string, SlicedCrowds>> {
  const { by, where, metrics } = question;
  if (!by && Object.keys(where).length === 0) {
    return new Map();
  }
  const counted = metrics.map(
    async metric =>
      [
        metric.id,
        await subject.figures.readSlices({
          quantities: basisOf(formulaOf(metric, subject.kind)),
          split: { by, where },
          days: daysOf(question),
          enough,
        }),
      ] as const,
  );
  return new Map(await Promise.all(counted));
}

function unitePopulations(populations: readonly Population[]): Population {
  const teams = populations.flatMap(population => population.teams);
  return {
    scopeId: populations[0].scopeId,
    teams: [...new Map(teams.map(team => [team.id, team])).values()],
    userIds: [...new Set(populations.flatMap(({ userIds }) => userIds))],
  };
}

function isIn(
  population: Population,
  { user, teamIds }: ActiveMember,
): boolean {
  return (
    population.userIds.includes(user) ||
    population.teams.some(team => teamIds.has(team.id))
  );
}

function countUsers(
  members: readonly ActiveMember[],
  condition: (member: ActiveMember) => boolean,
): number {
  return new Set(members.filter(condition).map(({ user }) => user)).size;
}
