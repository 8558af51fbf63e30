import {
  counters,
  Day,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKey } from '../records';
import { completionCounters } from './completionCounters';
import { NumberTable } from './NumberTable';

/** People or teams in the order in which they first came; other tables name them by position. */
export interface Named {
  /** GitHub's ids, or pseudonyms. */
  ids: readonly string[];
  /** Logins, aliases of them, or slugs. */
  names: readonly string[];
  /** The pseudonyms under which people may have been stored before. */
  formerIds?: readonly (string | undefined)[];
}

// The counters come first in every table that has them, in the order of `counters` in common.

export const personColumns = [
  ...counters,
  'user',
  'flags',
  'knownFlags',
  'phase',
  'credits',
] as const;

export const personBreakdownColumns = [...counters, 'user', 'key'] as const;

export const personMeasureColumns = ['user', 'measure', 'value'] as const;

export const membershipColumns = ['team', 'user'] as const;

export const groupColumns = [
  ...counters,
  ...completionCounters.map(counter => `completion_${counter}` as const),
  'people',
  ...peopleFlags,
  'licensed',
  'credits',
] as const;

export const groupBreakdownColumns = [
  ...counters,
  'group',
  'key',
  'people',
] as const;

export const groupMeasureColumns = ['group', 'measure', 'value'] as const;

type Table<Columns extends readonly string[]> = NumberTable<Columns[number]>;

/** The position of everyone among the groups; the team at position n is group n + 1. */
export const everyone = 0;

/** One day of the users and user-teams reports of a scope, with what follows from it for everyone and for each team. */
export interface PeopleDay {
  day: Day;
  /** GitHub's id of the enterprise or organization; undefined when the reports were empty. */
  scopeId: string | undefined;
  /** The version of the guard that let its people through. */
  guardVersion: number;
  /** Active people and members. */
  users: Named;
  teams: Named;
  keys: readonly BreakdownKey[];
  measures: readonly string[];

  people: Table<typeof personColumns>;
  peopleBreakdowns: Table<typeof personBreakdownColumns>;
  peopleMeasures: Table<typeof personMeasureColumns>;
  memberships: Table<typeof membershipColumns>;

  /** A row for everyone and one per team. */
  groups: Table<typeof groupColumns>;
  groupBreakdowns: Table<typeof groupBreakdownColumns>;
  groupMeasures: Table<typeof groupMeasureColumns>;
}
