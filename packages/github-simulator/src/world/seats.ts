import { toIsoDay } from '../days';
import { isHeldOn, loginOn, type Roster } from './Roster';
import type { SeatRecord, Team } from './World';

/** GitHub forgets when somebody was last active after so many days. */
const rememberedDays = 90;

/** One of so many people is about to lose the seat. */
const oneCancelledOf = 37;

const editors = [
  'vscode/1.107.1/copilot-chat/0.35.3',
  'JetBrains-IU/253.28294/copilot-intellij/1.9.3',
  'visualstudio/17.14.9/copilot-vs/1.300.0',
];

interface SeatDay {
  /** The day on which GitHub is asked. */
  day: number;
  /** Indexes into the roster. */
  members: Uint32Array;
  /** The organizations that grant seats: the one of an organization's list, all of an enterprise's. */
  organizations: readonly string[];
  /** What everybody did on a day. */
  activityOn(day: number): Uint16Array;
}

/**
 * The seats that are held on a day. Whoever belongs to several organizations has a seat in the list for each of them, as
 * in GitHub's list of an enterprise.
 */
export function seatsOf(
  roster: Roster,
  { day, members, organizations, activityOn }: SeatDay,
): SeatRecord[] {
  const iso = toIsoDay(day);
  const held = [...members].filter(member =>
    isHeldOn(roster.people[member].seat, iso),
  );
  const lastActive = findLastActive(held, day, activityOn);
  return held.flatMap(member => {
    const person = roster.people[member];
    const last = lastActive.get(member);
    const { key } = roster.habits[member];
    return person.organizations
      .filter(slug => organizations.includes(slug))
      .map(organization => ({
        user_id: person.id,
        user_login: loginOn(person, iso),
        organization,
        created_at: `${person.seat.from}T09:00:00Z`,
        last_activity_at:
          last === undefined ? null : `${toIsoDay(last)}T15:30:00Z`,
        last_activity_editor:
          last === undefined ? null : editors[key % editors.length],
        pending_cancellation_date:
          key % oneCancelledOf === 0 ? firstOfNextMonth(iso) : null,
        assigning_team: assigningTeamOf(roster, member, organization, iso),
      }));
  });
}

/** GitHub is a day behind with telling who was active. */
function findLastActive(
  members: readonly number[],
  today: number,
  activityOn: (day: number) => Uint16Array,
): Map<number, number> {
  const found = new Map<number, number>();
  let sought = members;
  for (
    let day = today - 1;
    day >= today - rememberedDays && sought.length > 0;
    day--
  ) {
    const activity = activityOn(day);
    sought = sought.filter(member => {
      if (activity[member]) {
        found.set(member, day);
      }
      return !activity[member];
    });
  }
  return found;
}

function firstOfNextMonth(iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function assigningTeamOf(
  roster: Roster,
  member: number,
  organization: string,
  iso: string,
): Team | undefined {
  const ids = roster.people[member].memberships
    .filter(membership => isHeldOn(membership, iso))
    .map(({ team }) => team);
  return roster.teams.find(
    ({ id, owner }) =>
      ids.includes(id) &&
      owner.kind === 'organization' &&
      owner.slug === organization,
  );
}
