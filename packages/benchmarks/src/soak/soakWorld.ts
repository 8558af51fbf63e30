import {
  daysBetween,
  formatDay,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { createWorld, ScopeName, World } from 'github-simulator';

/** The first day that GitHub has reports of. */
export const firstDay = parseDay('2026-01-01');

/** Trouble ends so many days before the end, for the longest of all waits to pass and for two pulls to agree. */
export const settlingDays = 10;

export const soakScopes: readonly ScopeName[] = [
  { kind: 'organization', slug: 'org-1' },
  { kind: 'enterprise', slug: 'acme' },
];

/** How the plugin is configured, by the soak and by the clean import alike. */
export function soakSettings(days: number) {
  // Without snapshots, which tell of the day on which they are taken: a clean import has but one of them.
  const reports = ['totals', 'users', 'user-teams', 'repositories'];
  return {
    scopes: [
      { organization: 'org-1', reports },
      { enterprise: 'acme', reports },
    ],
    history: { days },
  };
}

/** The days on which the sync lives: a third of a short history is there before it begins, and 28 days of a long one. */
export function livedDays(days: number): number[] {
  const before = Math.min(28, Math.floor(days / 3));
  return daysBetween(firstDay + before, firstDay + days);
}

/** A small company, whose year ends with the soak. */
export function createSoakWorld(seed: number, days: number): World {
  return createWorld({
    seed,
    users: 50,
    teams: 6,
    organizations: 2,
    today: formatDay(firstDay + days),
    firstDay: formatDay(firstDay),
  });
}
