import type { Habits } from './Habits';
import type { Story } from './Story';
import type {
  Enterprise,
  Organization,
  Person,
  Repository,
  Team,
} from './World';

/** The company behind a world: its directory, and the habits of each person at the same index. */
export interface Roster {
  seed: number;
  story: Story;
  enterprises: readonly Enterprise[];
  organizations: readonly Organization[];
  teams: readonly Team[];
  people: readonly Person[];
  habits: readonly Habits[];
  repositories: readonly Repository[];
  /** Where reports start when it is not GitHub's own earliest day. */
  firstDay?: string;
}

/** The login a person had on a day. */
export function loginOn(person: Person, day: string): string {
  const { previousLogin } = person;
  return previousLogin && day < previousLogin.until
    ? previousLogin.login
    : person.login;
}

/** Whether something held from a day on, until (exclusive) another, is held on a day. */
export function isHeldOn(
  period: { from: string; until?: string },
  day: string,
): boolean {
  return (
    period.from <= day && (period.until === undefined || day < period.until)
  );
}
