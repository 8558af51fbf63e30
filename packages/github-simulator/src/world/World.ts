import type { RepositoryRecord } from '../records/createRepositoryRecord';
import type { TotalsRecord } from '../records/TotalsRecord';
import type { UserRecord } from '../records/UserRecord';

/** An enterprise or organization whose reports can be asked for. */
export interface ScopeName {
  kind: 'enterprise' | 'organization';
  slug: string;
}

/** The one enterprise of a world, with GitHub's numeric id. */
export interface Enterprise {
  id: number;
  slug: string;
  name: string;
}

/** An organization of the enterprise; its slug is its login. */
export interface Organization {
  id: number;
  slug: string;
  name: string;
}

/** A team of an organization, or (slug `ent:…`) of the enterprise. */
export interface Team {
  id: number;
  slug: string;
  name: string;
  owner: ScopeName;
  parentId?: number;
}

/** Membership of a team from a day on, until (exclusive) another; today's memberships have no `until`. */
export interface TeamMembership {
  team: number;
  from: string;
  until?: string;
}

/** Somebody who holds, or once held, a seat. */
export interface Person {
  id: number;
  /** Today's login. */
  login: string;
  /** The login before `until`, for those who renamed their account. */
  previousLogin?: { login: string; until: string };
  name: string;
  /** Slugs of the organizations the person is a member of. */
  organizations: readonly string[];
  memberships: readonly TeamMembership[];
  /** The licence; `until` (exclusive) is set for those who have left. */
  seat: { from: string; until?: string };
}

/** A repository, with GitHub's numeric id. */
export interface Repository {
  id: number;
  /** Slug of the owning organization. */
  owner: string;
  name: string;
  visibility: 'PUBLIC' | 'INTERNAL' | 'PRIVATE';
}

/** One line of a user-teams report. */
export interface UserTeamRecord {
  user_id: number;
  user_login: string;
  day: string;
  organization_id?: string;
  enterprise_id?: string;
  team_id: number;
  slug: string;
}

/** A seat that an organization has given to somebody. */
export interface SeatRecord {
  user_id: number;
  user_login: string;
  /** Slug of the organization that grants it. */
  organization: string;
  created_at: string;
  /** Null for whoever was not active within 90 days. */
  last_activity_at: string | null;
  last_activity_editor: string | null;
  pending_cancellation_date: string | null;
  assigning_team: Team | undefined;
}

/** One of `count` equal parts of a report's lines, as in a sharded file. */
export interface Part {
  index: number;
  count: number;
}

/**
 * A simulated company and what GitHub would report about it. Every record is a pure function of
 * (seed, person, day, revision), drawn when asked for and never kept; `at` is the instant of asking
 * in epoch milliseconds, because GitHub publishes late and restates the days it has just published.
 * Methods throw for a scope the world does not have.
 */
export interface World {
  readonly enterprises: readonly Enterprise[];
  readonly organizations: readonly Organization[];
  /** Today's teams. */
  readonly teams: readonly Team[];
  /** Everybody who holds or ever held a seat. */
  readonly people: readonly Person[];
  readonly repositories: readonly Repository[];

  /** The first day the scope has reports for; GitHub's moving one-year window is the endpoints' business. */
  firstDay(scope: ScopeName): string;
  /** The newest day whose reports exist at an instant (before `firstDay` when there is none yet). */
  publishedThrough(scope: ScopeName, at: number): string;
  /** The newest day that no longer settles at an instant, where 28-day reports end. */
  settledThrough(scope: ScopeName, at: number): string;
  /** The record of a 1-day totals report; undefined for a day without a report. */
  totalsRecord(
    scope: ScopeName,
    day: string,
    at: number,
  ): TotalsRecord | undefined;
  /** The lines of a 1-day users report, one per active person; none for a day without a report. */
  userRecords(
    scope: ScopeName,
    day: string,
    at: number,
    part?: Part,
  ): Iterable<UserRecord>;
  /** The lines of a user-teams report: every licensed member of each team with at least five of them. */
  userTeamRecords(
    scope: ScopeName,
    day: string,
    at: number,
    part?: Part,
  ): Iterable<UserTeamRecord>;
  /** The lines of a repos report: every repository with pull requests that day. */
  repositoryRecords(
    scope: ScopeName,
    day: string,
    at: number,
    part?: Part,
  ): Iterable<RepositoryRecord>;
  /** The seats of an instant; whoever has one in several organizations of an enterprise comes several times. */
  seatRecords(scope: ScopeName, at: number): readonly SeatRecord[];
  /** People engaged on at least two of the 28 days that end on `day`, per surface; undefined before GitHub counted them. */
  featureEngagement(
    scope: ScopeName,
    day: string,
    at: number,
  ): FeatureEngagement | undefined;
  /** Changes a day's numbers from now on and drops some of its people. */
  restate(scope: ScopeName, day: string): void;
}

/** `copilot_feature_engagement` of the 28-day totals report. */
export interface FeatureEngagement {
  active_user_count: number;
  totals_by_feature: { feature: string; engaged_user_count: number }[];
}
