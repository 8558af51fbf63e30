import {
  Day,
  daysBetween,
  formatDay,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeName, UserRecord, World } from 'github-simulator';

type Sum = (record: UserRecord) => number;

/**
 * Counts again, straight from the generator and with plain sets and loops, what the product answers.
 *
 * Shares no code with the product: its only purpose is to disagree where the product is wrong.
 */
export class Recount {
  readonly #world: World;
  readonly #scope: ScopeName;
  readonly #at: number;
  readonly #held: { first: Day; last: Day };
  readonly #people = new Map<Day, Map<number, UserRecord>>();
  readonly #members = new Map<Day, Map<number, Set<number>>>();

  constructor(options: {
    world: World;
    scope: ScopeName;
    /** When GitHub is asked, in milliseconds since 1970. */
    at: number;
    /** The days that the product holds. */
    held: { first: Day; last: Day };
  }) {
    this.#world = options.world;
    this.#scope = options.scope;
    this.#at = options.at;
    this.#held = options.held;
  }

  /** GitHub's own record of the whole scope. */
  totals(day: Day) {
    return this.#world.totalsRecord(this.#scope, formatDay(day), this.#at)!;
  }

  /** The lines of the users report, of everybody or of a team's members on that day. */
  records(day: Day, team?: number): UserRecord[] {
    const people = this.#peopleOf(day);
    if (team === undefined) {
      return [...people.values()];
    }
    const members = this.#membersOf(day).get(team) ?? new Set();
    return [...people.values()].filter(({ user_id }) => members.has(user_id));
  }

  licensedMembers(day: Day, team: number): number {
    return this.#membersOf(day).get(team)?.size ?? 0;
  }

  /** Distinct people of the days, a team's members counted on the days of their membership. */
  distinctPeople(first: Day, last: Day, team?: number): number {
    const seen = new Set<number>();
    for (const day of daysBetween(
      Math.max(first, this.#held.first),
      Math.min(last, this.#held.last),
    )) {
      this.records(day, team).forEach(({ user_id }) => seen.add(user_id));
    }
    return seen.size;
  }

  sum(first: Day, last: Day, of: Sum, team?: number): number {
    return daysBetween(first, last)
      .flatMap(day => this.records(day, team))
      .reduce((total, record) => total + of(record), 0);
  }

  #peopleOf(day: Day): Map<number, UserRecord> {
    let people = this.#people.get(day);
    if (!people) {
      const lines = this.#world.userRecords(
        this.#scope,
        formatDay(day),
        this.#at,
      );
      people = new Map(Array.from(lines, line => [line.user_id, line]));
      this.#people.set(day, people);
    }
    return people;
  }

  #membersOf(day: Day): Map<number, Set<number>> {
    let teams = this.#members.get(day);
    if (!teams) {
      teams = new Map<number, Set<number>>();
      for (const line of this.#world.userTeamRecords(
        this.#scope,
        formatDay(day),
        this.#at,
      )) {
        const members = teams.get(line.team_id) ?? new Set<number>();
        teams.set(line.team_id, members.add(line.user_id));
      }
      this.#members.set(day, teams);
    }
    return teams;
  }
}
