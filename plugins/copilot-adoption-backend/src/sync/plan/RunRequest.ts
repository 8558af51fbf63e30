import {
  isSameScope,
  parseDay,
  parseSubjectRef,
  SyncRun,
} from 'backstage-plugin-copilot-adoption-common';
import { SyncScope } from '../SyncScope';
import { DayRange } from './dayRange';
import { Lane } from './Lane';

/** What a run is about: some of the scopes, reports and days. */
export type RunRequest = NonNullable<SyncRun['request']>;

/** Reads what was kept with a run; scheduled runs are about everything. */
export function parseRunRequest(text: string | null): RunRequest | undefined {
  return text === null ? undefined : JSON.parse(text);
}

export function asksForScope(
  { scope }: RunRequest,
  candidate: SyncScope,
): boolean {
  return scope === null || isSameScope(parseSubjectRef(scope).scope, candidate);
}

/** The lane as far as it is asked for; nothing where it is not. */
export function askedLane(
  { reports, from }: RunRequest,
  lane: Lane,
): Lane | undefined {
  if (reports && !lane.reports.some(report => reports.includes(report))) {
    return undefined;
  }
  // Whoever names days wants these, not the newest 28.
  return from === null ? lane : { ...lane, quickStart: undefined };
}

export function askedDays(
  { from, to }: RunRequest,
  { wanted, first, last }: DayRange,
): DayRange {
  return {
    wanted,
    first: from === null ? first : Math.max(first, parseDay(from)),
    last: to === null ? last : Math.min(last, parseDay(to)),
  };
}
