import { Day, monthStartOf } from 'backstage-plugin-copilot-adoption-common';
import { ActiveSubjects } from '../operations/readActiveSubjects';
import { LastDays } from './LastDays';
import { peopleColumns, windows } from './windowColumns';

/** What a sweep knows of a subject up to its current day. */
interface Subject {
  people: LastDays;
  /** The last day on which the subject was reported at all, and on which each of the `peopleColumns` was known. */
  lastReported: Day;
  lastKnown: Day[];
}

/** The columns of `active_days` that windows fill. */
export type WindowRow = Record<string, number | null>;

/**
 * Distinct people of trailing windows, by one sweep over days in their order that remembers who was last active when.
 * People count for a team by the days on which they were its members.
 */
export class ActiveWindows {
  /** The subject that everybody belongs to. */
  readonly everyoneId: number;
  readonly #subjects = new Map<number, Subject>();
  #lastPruned: Day = -1;

  constructor(everyoneId: number) {
    this.everyoneId = everyoneId;
  }

  /** Moves on to a day; days without data may be left out. */
  add(day: Day, { reported, flagsOf, isPruned, members }: ActiveSubjects) {
    if (isPruned) {
      this.#lastPruned = day;
    }
    for (const { subjectId, known } of reported) {
      const subject = this.#subjectOf(subjectId);
      subject.lastReported = day;
      known.forEach(column => (subject.lastKnown[column] = day));
    }
    const everyone = this.#subjectOf(this.everyoneId);
    flagsOf.forEach((flags, user) => everyone.people.note(day, user, flags));
    for (const { teamId, userIds } of members) {
      const team = this.#subjectOf(teamId);
      for (const user of userIds) {
        const flags = flagsOf.get(user);
        if (flags !== undefined) {
          team.people.note(day, user, flags);
        }
      }
    }
  }

  /** Whether everybody is still known who was active in the windows that end on the day. */
  areWhole(day: Day): boolean {
    return this.#lastPruned < firstDayOfWindows(day);
  }

  /** The windows that end on the day, of all subjects that were reported within them. */
  endingOn(day: Day, options: { withMonth: boolean }): WindowRow[] {
    const first = firstDayOfWindows(day);
    return [...this.#subjects]
      .filter(([, { lastReported }]) => lastReported >= first)
      .map(([id, subject]) => ({
        day,
        subject_id: id,
        month_people: options.withMonth
          ? subject.people.countSince(monthStartOf(day))[0]
          : null,
        ...trailingPeople(subject, day),
      }));
  }

  /** How many of the given people were active for a subject in the 28 days that end on the day. */
  countMonthly(
    subjectId: number,
    day: Day,
    users: ReadonlySet<number>,
  ): number {
    const since = day - windows.monthly + 1;
    return this.#subjectOf(subjectId).people.countAmong(users, since);
  }

  #subjectOf(id: number): Subject {
    let subject = this.#subjects.get(id);
    if (!subject) {
      subject = { people: new LastDays(), lastReported: -1, lastKnown: [] };
      this.#subjects.set(id, subject);
    }
    return subject;
  }
}

/** The first day that belongs to a window which ends on the day. */
export function firstDayOfWindows(day: Day): Day {
  return Math.min(day - windows.monthly + 1, monthStartOf(day));
}

function trailingPeople(subject: Subject, day: Day): WindowRow {
  const row: WindowRow = {};
  for (const [window, days] of Object.entries(windows)) {
    const since = day - days + 1;
    const counts = subject.people.countSince(since);
    peopleColumns.forEach((column, position) => {
      // People are always known, what they used only where a day of the window tells.
      const isKnown = position === 0 || subject.lastKnown[position] >= since;
      row[`${window}_${column}`] = isKnown ? counts[position] : null;
    });
  }
  return row;
}
