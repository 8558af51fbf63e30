import {
  parseDay,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import {
  Breakdown,
  BreakdownKey,
  Counters,
  UserRecord,
} from '../reports/records';
import { someCounters } from './someCounters';

/** A day of a person who did nothing that was recorded, unless told otherwise. */
export function userRecord(values: Partial<UserRecord> = {}): UserRecord {
  const userId = values.userId ?? 101;
  return {
    day: parseDay('2026-11-16'),
    scopeId: '4001001',
    userId,
    login: `person-${userId}`,
    counters: someCounters(),
    breakdowns: [],
    measures: [],
    versions: [],
    flags: 0,
    knownFlags: (1 << peopleFlags.length) - 1,
    phase: null,
    credits: null,
    ...values,
  };
}

/** A row of a breakdown, with counters of zero unless told otherwise. */
export function breakdown(
  key: BreakdownKey,
  counters: Partial<Counters> = {},
): Breakdown {
  return { key, counters: someCounters(counters) };
}

/** The bits of the given flags. */
export function flagBits(...flags: PeopleFlag[]): number {
  return flags.reduce(
    (bits, flag) => bits | (1 << peopleFlags.indexOf(flag)),
    0,
  );
}
