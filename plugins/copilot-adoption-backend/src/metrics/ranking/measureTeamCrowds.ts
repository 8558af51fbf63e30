import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readCertainPeople } from '../../store/operations/readCertainPeople';
import { readTeamDays } from '../../store/operations/readTeamDays';
import { measureMembers } from '../floor/measureMembers';
import { SubjectCrowds } from '../floor/SubjectCrowds';
import { daysOf, SeriesQuestion } from '../series/SeriesQuestion';
import { boundPeople } from './boundPeople';
import { ScopeTeams } from './findTeams';
import { measureTeamSlices } from './measureTeamSlices';

/** What is asked of which teams. */
export interface CrowdsRequest {
  db: Knex;
  teams: ScopeTeams;
  question: SeriesQuestion;
  enough: number;
}

type TeamMembers = Omit<SubjectCrowds, 'slices'>;

/** The people behind all teams of a scope, in what the metrics are narrowed to as well. */
export async function measureTeamCrowds(
  request: CrowdsRequest,
): Promise<Map<string, SubjectCrowds>> {
  const crowds = await measureTeamMembers(request);
  const slices = await measureTeamSlices(request);
  return new Map(
    [...crowds].map(([ref, crowd]) => [
      ref,
      { ...crowd, slices: slices.get(ref) ?? new Map() },
    ]),
  );
}

/**
 * The people behind all teams of a scope. What is stored of days and windows bounds most of them from below and above
 * well enough; only the teams that it leaves in doubt are counted one by one.
 */
async function measureTeamMembers(
  request: CrowdsRequest,
): Promise<Map<string, TeamMembers>> {
  const { db, teams, question, enough } = request;
  const { scope, everyoneId } = teams;
  const days = daysOf(question);
  const selection = { db, scopeId: scope.id, days };
  const daily = await readTeamDays({
    ...selection,
    table: 'activity_days',
    columns: ['people'],
  });
  const windows = await readTeamDays({
    ...selection,
    table: 'active_days',
    columns: ['weekly_people', 'monthly_people'],
  });
  const everyone = await readCertainPeople({ db, subjectId: everyoneId, days });
  const crowds = await Promise.all(
    teams.listed.map(async team => {
      const subject = teams.subjectOf(team);
      const { atLeast, atMost } = boundPeople(days, {
        daily: knownOf(daily.get(team.id)?.people),
        windows: {
          7: knownOf(windows.get(team.id)?.weekly_people),
          28: knownOf(windows.get(team.id)?.monthly_people),
        },
      });
      const { ref } = subject;
      const rest = everyone - atMost;
      return isCertain({ atLeast, atMost, rest, enough })
        ? {
            ref,
            isExempt: false,
            active: atLeast,
            remainders: [rest],
          }
        : {
            ref,
            isExempt: false,
            ...(await measureMembers({ db, subject, question, enough })),
          };
    }),
  );
  return new Map(crowds.map(each => [each.ref, each]));
}

function isCertain(bounds: {
  atLeast: number;
  atMost: number;
  rest: number;
  enough: number;
}): boolean {
  const { atLeast, atMost, rest, enough } = bounds;
  return atMost < enough || (atLeast >= enough && rest >= enough);
}

function knownOf(
  days: ReadonlyMap<Day, number | null> = new Map(),
): ReadonlyMap<Day, number> {
  return new Map(
    [...days].filter((entry): entry is [Day, number] => entry[1] !== null),
  );
}
