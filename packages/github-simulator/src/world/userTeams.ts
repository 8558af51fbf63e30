import { isHeldOn, loginOn, type Roster } from './Roster';
import type { Person, ScopeName, Team, UserTeamRecord } from './World';

/** GitHub leaves out teams with fewer licensed people than this. */
const smallestTeam = 5;

interface TeamDay {
  scope: ScopeName;
  scopeId: string;
  day: string;
}

/** The user-teams lines of some people; `members` are indexes into the roster, `sizes` the day's licensed members. */
export function* userTeamRecordsOf(
  roster: Roster,
  members: Uint32Array,
  teams: ReadonlyMap<number, Team>,
  sizes: ReadonlyMap<number, number>,
  { scope, scopeId, day }: TeamDay,
): Generator<UserTeamRecord> {
  for (const member of members) {
    const person = roster.people[member];
    for (const team of teamsOn(person, day, teams)) {
      if ((sizes.get(team.id) ?? 0) >= smallestTeam) {
        yield {
          user_id: person.id,
          user_login: loginOn(person, day),
          day,
          ...(scope.kind === 'organization'
            ? { organization_id: scopeId }
            : { enterprise_id: scopeId }),
          team_id: team.id,
          slug: team.slug,
        };
      }
    }
  }
}

/** Licensed members per team on a day. */
export function countTeamMembers(
  roster: Roster,
  members: Uint32Array,
  teams: ReadonlyMap<number, Team>,
  day: string,
): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const member of members) {
    for (const { id } of teamsOn(roster.people[member], day, teams)) {
      sizes.set(id, (sizes.get(id) ?? 0) + 1);
    }
  }
  return sizes;
}

function teamsOn(
  person: Person,
  day: string,
  teams: ReadonlyMap<number, Team>,
): Team[] {
  if (!isHeldOn(person.seat, day)) {
    return [];
  }
  return person.memberships
    .filter(membership => isHeldOn(membership, day))
    .map(membership => teams.get(membership.team))
    .filter(team => team !== undefined);
}
