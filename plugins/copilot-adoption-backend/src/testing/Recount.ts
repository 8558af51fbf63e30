import {
  Day,
  monthStartOf,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { MembershipRecord, UserRecord } from '../reports/records';

/** What happens on a day: who is active and how, and who is in which team. */
export interface Happening {
  day: Day;
  users: UserRecord[];
  memberships: MembershipRecord[];
}

/** Counts over again everything that the store has rolled up, straight from what happened last on each day. */
export class Recount {
  readonly #days: Map<Day, Happening>;

  constructor(happenings: Happening[]) {
    this.#days = new Map(happenings.map(one => [one.day, one]));
  }

  get days(): Day[] {
    return [...this.#days.keys()].sort((one, other) => one - other);
  }

  members(day: Day, team: number | undefined): UserRecord[] {
    const { users, memberships } = this.#days.get(day)!;
    return users.filter(
      ({ userId }) =>
        team === undefined ||
        memberships.some(one => one.teamId === team && one.userId === userId),
    );
  }

  isReported(day: Day, team: number | undefined): boolean {
    return (
      team === undefined ||
      this.#days.get(day)!.memberships.some(({ teamId }) => teamId === team)
    );
  }

  between(first: Day, last: Day): Day[] {
    return this.days.filter(day => day >= first && day <= last);
  }

  distinct(days: Day[], team: number | undefined, bit?: number): number {
    const people = days
      .flatMap(day => this.members(day, team))
      .filter(one => bit === undefined || one.flags & (1 << bit));
    return new Set(people.map(({ userId }) => userId)).size;
  }

  knowsFlag(day: Day, team: number | undefined, bit: number): boolean {
    const members = this.members(day, team);
    const told = members.length > 0 ? members : this.members(day, undefined);
    return (
      this.isReported(day, team) &&
      told.some(({ knownFlags }) => knownFlags & (1 << bit))
    );
  }

  windows(day: Day, team: number | undefined) {
    const month = this.days.filter(
      one => monthStartOf(one) === monthStartOf(day),
    );
    const row: Record<string, number | null> = {
      day,
      month_people:
        month[month.length - 1] === day ? this.distinct(month, team) : null,
    };
    for (const [window, length] of [
      ['weekly', 7],
      ['monthly', 28],
    ] as const) {
      const days = this.between(day - length + 1, day);
      row[`${window}_people`] = this.distinct(days, team);
      peopleFlags.forEach((flag, bit) => {
        row[`${window}_${flag}_people`] = days.some(one =>
          this.knowsFlag(one, team, bit),
        )
          ? this.distinct(days, team, bit)
          : null;
      });
    }
    return row;
  }

  allWindows(team: number | undefined) {
    return this.days
      .filter(day =>
        this.between(Math.min(day - 27, monthStartOf(day)), day).some(one =>
          this.isReported(one, team),
        ),
      )
      .map(day => this.windows(day, team));
  }

  /** Prompts, people and generations by language of every day. */
  allDays(team: number | undefined) {
    return this.days
      .filter(day => this.isReported(day, team))
      .map(day => {
        const members = this.members(day, team);
        const told =
          members.length > 0 ? members : this.members(day, undefined);
        const isKnown = told.some(({ counters }) => counters.prompts !== null);
        const prompts = members.map(({ counters }) => counters.prompts ?? 0);
        return {
          day,
          people: members.length,
          prompts: isKnown ? sum(prompts) : null,
          generations: ['go', 'python'].map(language =>
            this.language(members, language),
          ),
        };
      });
  }

  language(members: UserRecord[], language: string) {
    const rows = members.map(({ userId, breakdowns: all }) => ({
      userId,
      generations: sum(
        all
          .filter(({ key }) => key.language === language)
          .map(({ counters }) => counters.generations ?? 0),
      ),
    }));
    const people = rows.filter(({ generations }) => generations > 0).length;
    return { people, generations: sum(rows.map(row => row.generations)) };
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
