import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { mergeSpans, MemberSpan, runsOf, within } from './MemberSpan';
import { CountedTeam, Population } from './Population';
import { readMemberships } from './readMemberships';
import { readReportedDays } from './readReportedDays';
import { readSpansOfTeams } from './readSpansOfTeams';
import { readUsersElsewhere } from './readUsersElsewhere';

/**
 * When each person belongs to a population, in spans that do not overlap. People rarely change teams: a year of a large
 * population has hundreds of thousands of memberships by day, and few spans, which an index by person can look up.
 *
 * @param options - with the days in the order of time
 */
export async function readMemberSpans(options: {
  db: Knex;
  population: Population;
  days: readonly Day[];
}): Promise<MemberSpan[]> {
  const { db, population, days } = options;
  if (days.length === 0) {
    return [];
  }
  const { teams, userIds, scopeId } = population;
  const [from, to] = [days[0], days[days.length - 1]];
  const spans = [userIds.map((user): MemberSpan => ({ user, from, to }))];
  for (const reportedIn of new Set(teams.map(team => team.scopeId))) {
    const own = teams.filter(team => team.scopeId === reportedIn);
    const found = await readSpansIn(db, own, days);
    spans.push(
      reportedIn === scopeId
        ? found
        : await moveTo(scopeId, { db, spans: found }),
    );
  }
  return mergeSpans(spans.flat());
}

/** The spans of teams that one scope reports. */
async function readSpansIn(
  db: Knex,
  teams: readonly CountedTeam[],
  days: readonly Day[],
): Promise<MemberSpan[]> {
  const selection = { db, teams, days };
  const reported = await readReportedDays(selection);
  const runs = runsOf(reported, days);
  const position = new Map(reported.map((day, index) => [day, index]));
  const isWhole = ({ from, to, days: count }: MemberSpan & { days: number }) =>
    count === position.get(to)! - position.get(from)! + 1;
  const found = await readSpansOfTeams(selection);
  const whole = found.filter(isWhole).flatMap(span => within(span, runs));
  const broken = new Set(
    found.filter(span => !isWhole(span)).map(({ user }) => user),
  );
  if (broken.size === 0) {
    return whole;
  }
  const single = await readMemberships({ ...selection, users: [...broken] });
  return [
    ...whole,
    ...single.map(({ user, day }) => ({ user, from: day, to: day })),
  ];
}

/** The same people as another scope knows them; whom it does not know was never active there. */
async function moveTo(
  scopeId: number,
  { db, spans }: { db: Knex; spans: readonly MemberSpan[] },
): Promise<MemberSpan[]> {
  const users = await readUsersElsewhere({
    db,
    scopeId,
    users: [...new Set(spans.map(({ user }) => user))],
  });
  return spans.flatMap(span => {
    const user = users.get(span.user);
    return user === undefined ? [] : [{ ...span, user }];
  });
}
